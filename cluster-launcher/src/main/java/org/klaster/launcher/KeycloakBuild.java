package org.klaster.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keycloak's own build step (augmentation), which takes half a minute and is done once per version
 * and set of options.
 *
 * <p>It rewrites {@code lib/quarkus} of the distribution. A copy of the stock folder is kept and
 * put back before each build, so that an interrupted build repairs itself.
 */
final class KeycloakBuild {

  private static final List<String> OPTIONS = List.of("--db=dev-file");

  private final ServersFolder servers;
  private final ProcessGroup processes;

  KeycloakBuild(ServersFolder servers, ProcessGroup processes) {
    this.servers = servers;
    this.processes = processes;
  }

  void ensure(Path logs, Progress progress) {
    if (isDone()) {
      return;
    }
    servers.prepare(
        "keycloak",
        () -> {
          if (!isDone()) {
            progress.say("Building Keycloak (only the first time)");
            build(logs.resolve("keycloak-build.log"));
          }
        });
  }

  private void build(Path log) throws IOException {
    Path stock = servers.keycloakHome().resolve("lib/quarkus.stock");
    if (Files.isDirectory(stock)) {
      Folders.copyTree(stock, quarkus());
    } else {
      Path unfinished = stock.resolveSibling("quarkus.stock.new");
      Folders.deleteTree(unfinished);
      Folders.copyTree(quarkus(), unfinished);
      Folders.replace(unfinished, stock);
    }
    Path home = servers.root().resolve("keycloak-build");
    Folders.deleteTree(home);
    Files.createDirectories(home.resolve("providers"));
    Folders.copyTree(servers.keycloakHome().resolve("conf"), home.resolve("conf"));
    List<String> arguments = new ArrayList<>(KeycloakServer.java(servers, home));
    arguments.add("build");
    arguments.addAll(OPTIONS);
    processes
        .start(new ServerProcess.Command("Building Keycloak", arguments, Map.of(), log))
        .awaitSuccess();
    Folders.write(marker(), signature());
  }

  /** The marker tells which files it speaks of: unpacking the distribution anew makes it void. */
  private String signature() throws IOException {
    Path result = generated();
    return OPTIONS + " " + Files.size(result) + " " + Files.getLastModifiedTime(result);
  }

  private boolean isDone() {
    try {
      return Files.exists(marker()) && Files.readString(marker()).equals(signature());
    } catch (IOException e) {
      return false;
    }
  }

  private Path marker() {
    return servers.keycloakHome().resolve("lib/klaster-build.txt");
  }

  private Path quarkus() {
    return servers.keycloakHome().resolve("lib/quarkus");
  }

  /**
   * The file of the build in which Keycloak, when started with {@code --optimized}, looks for the
   * options.
   */
  Path generated() {
    return quarkus().resolve("generated-bytecode.jar");
  }
}
