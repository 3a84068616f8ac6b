package org.klaster.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm {@code klaster}, its data in the data folder. */
public final class KeycloakServer {

  /** The realm's name. */
  public static final String REALM = "klaster";

  static final Duration PATIENCE = Duration.ofMinutes(8);

  private final ServersFolder servers;
  private final DataFolder data;
  private final Ports ports;
  private final Secrets secrets;
  private final ServerProcess process;

  private KeycloakServer(
      ServersFolder servers, DataFolder data, Ports ports, Secrets secrets, ProcessGroup group) {
    this.servers = servers;
    this.data = data;
    this.ports = ports;
    this.secrets = secrets;
    this.process = group.start(command());
  }

  /** Starts the process; {@link #awaitReady} waits for it. Keycloak must have been built. */
  static KeycloakServer start(
      ServersFolder servers, DataFolder data, Ports ports, Secrets secrets, ProcessGroup group) {
    try {
      Path home = data.keycloak();
      Files.createDirectories(home.resolve("providers"));
      Folders.copyTree(servers.keycloakHome().resolve("conf"), home.resolve("conf"));
      Folders.copyTree(
          new KeycloakBuild(servers, group).generated(),
          Files.createDirectories(home.resolve("lib/quarkus")).resolve("generated-bytecode.jar"));
      Folders.write(
          home.resolve("data/import/klaster-realm.json"), Folders.resource("klaster-realm.json"));
    } catch (IOException e) {
      throw new LaunchFailure("Keycloak's folder cannot be prepared: " + e, e);
    }
    return new KeycloakServer(servers, data, ports, secrets, group);
  }

  /** Java's part of the command line, as the distribution's {@code kc.sh} has it. */
  static List<String> java(ServersFolder servers, Path home) {
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaRuntime.executable());
    arguments.addAll(
        List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
    for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
      arguments.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    arguments.add("--enable-native-access=ALL-UNNAMED");
    arguments.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US"));
    arguments.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    arguments.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    arguments.add("-Dquarkus-log-max-startup-records=10000");
    arguments.add("-Dpicocli.disable.closures=true");
    arguments.add("-Dkc.home.dir=" + home);
    arguments.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    arguments.add("-cp");
    arguments.add(servers.keycloakHome().resolve("lib/quarkus-run.jar").toString());
    arguments.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    return arguments;
  }

  private ServerProcess.Command command() {
    Path log = data.logs().resolve("keycloak.log");
    List<String> arguments = new ArrayList<>(java(servers, data.keycloak()));
    arguments.addAll(
        List.of(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + ports.keycloak(),
            "--hostname=" + address(ports),
            "--log=file",
            "--log-file=" + log));
    return new ServerProcess.Command("Keycloak", arguments, environment(ports, secrets), log);
  }

  static Map<String, String> environment(Ports ports, Secrets secrets) {
    Map<String, String> environment = new HashMap<>();
    environment.put("KLASTER_URL", Klaster.address(ports));
    environment.put("KLASTER_WEB_SECRET", secrets.keycloakWeb());
    environment.put("KLASTER_PROVISIONER_SECRET", secrets.keycloakProvisioner());
    environment.put("KLASTER_MAIL_HOST", "localhost");
    environment.put("KLASTER_MAIL_PORT", Integer.toString(ports.mail()));
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdministration());
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", RealmAddresses.CLIENT);
    environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.keycloakAdministration());
    return environment;
  }

  static String address(Ports ports) {
    return "http://localhost:" + ports.keycloak();
  }

  /**
   * Waits until the realm answers.
   *
   * @param meanwhile looked at again and again; fails when waiting has become useless
   */
  void awaitReady(Runnable meanwhile) {
    URI realm =
        URI.create(address(ports) + "/realms/" + REALM + "/.well-known/openid-configuration");
    process.await(
        () -> {
          meanwhile.run();
          return HttpProbe.status(realm) == HttpProbe.OK;
        },
        realm.toString(),
        PATIENCE);
  }

  public ServerProcess process() {
    return process;
  }

  /** Address without a path. */
  public String url() {
    return address(ports);
  }
}
