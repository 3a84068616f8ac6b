package org.klaster.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The configuration of WildFly: its stock {@code standalone.xml} with {@code klaster.cli} applied
 * offline.
 *
 * <p>The result holds no address, port or secret, only expressions. So it is made once per script
 * and version, beside the unpacked server, and copied into the base directory of each instance.
 */
final class WildFlyConfiguration {

  static final String FILE = "klaster.xml";

  private final ServersFolder servers;
  private final ProcessGroup processes;
  private final String script = Folders.resource("klaster.cli");
  private final String driverModule = Folders.resource("postgresql-module.xml");

  WildFlyConfiguration(ServersFolder servers, ProcessGroup processes) {
    this.servers = servers;
    this.processes = processes;
  }

  /** Makes the configuration if it is not there yet. */
  void ensure(Path logs, Progress progress) {
    if (Files.isDirectory(prepared())) {
      return;
    }
    servers.prepare(
        "wildfly",
        () -> {
          if (!Files.isDirectory(prepared())) {
            progress.say("Configuring WildFly (only the first time)");
            installDriver();
            configure(logs.resolve("wildfly-configuration.log"));
          }
        });
  }

  /**
   * Copies the configuration into a base directory; what an earlier run left there is derived state
   * and goes.
   */
  void install(Path base) {
    try {
      Folders.deleteTree(base.resolve("configuration"));
      Folders.deleteTree(base.resolve("tmp"));
      Folders.deleteTree(base.resolve("data/content"));
      Folders.copyTree(prepared(), base.resolve("configuration"));
      Files.createDirectories(base.resolve("deployments"));
    } catch (IOException e) {
      throw new LaunchFailure("WildFly's folder " + base + " cannot be prepared: " + e, e);
    }
  }

  private Path prepared() {
    String key = Folders.sha256(script + driverModule + servers.wildflyHome().getFileName());
    return servers.root().resolve("wildfly-configuration-" + key.substring(0, 16));
  }

  private void installDriver() throws IOException {
    Path module = Files.createDirectories(servers.modules().resolve("org/postgresql/klaster/main"));
    try {
      Path jar =
          Path.of(
              org.postgresql.Driver.class
                  .getProtectionDomain()
                  .getCodeSource()
                  .getLocation()
                  .toURI());
      Files.copy(jar, module.resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    Folders.write(module.resolve("module.xml"), driverModule);
  }

  private void configure(Path log) throws IOException {
    Path base = servers.root().resolve("wildfly-configuring");
    Folders.deleteTree(base);
    Folders.copyTree(
        servers.wildflyHome().resolve("standalone/configuration"), base.resolve("configuration"));
    Files.move(base.resolve("configuration/standalone.xml"), base.resolve("configuration/" + FILE));
    Path commands = base.resolve("commands.cli");
    Folders.write(
        commands,
        "embed-server --server-config="
            + FILE
            + " --std-out=discard\n"
            + script
            + "\nstop-embedded-server\n");
    processes
        .start(
            new ServerProcess.Command(
                "Configuring WildFly",
                command(base, commands),
                Map.of("JBOSS_HOME", servers.wildflyHome().toString()),
                log))
        .awaitSuccess();
    removeUnused(base.resolve("configuration"));
    Folders.replace(base.resolve("configuration"), prepared());
    Folders.deleteTree(base);
  }

  private List<String> command(Path base, Path commands) {
    Path home = servers.wildflyHome();
    String modules =
        home.resolve("modules") + System.getProperty("path.separator") + servers.modules();
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaRuntime.executable());
    arguments.add("-Djboss.home.dir=" + home);
    arguments.add("-Djboss.server.base.dir=" + base);
    arguments.add("-Djboss.cli.config=" + home.resolve("bin/jboss-cli.xml"));
    arguments.add("-Dmodule.path=" + modules);
    arguments.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString(), "-mp", modules));
    arguments.addAll(List.of("org.jboss.as.cli", "--file=" + commands));
    return arguments;
  }

  private static void removeUnused(Path configuration) throws IOException {
    try (Stream<Path> files = Files.list(configuration)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("standalone")) {
          Folders.deleteTree(file);
        }
      }
    }
  }
}
