package org.klaster.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with the application; may be stopped, killed and started again on the same data. */
public final class WildFlyServer {

  private static final String DEPLOYMENT = "klaster.ear";

  /**
   * Where this server stands among the others.
   *
   * @param keycloak address of Keycloak, without a path
   * @param keycloakSecrets secrets of the data folder that Keycloak runs on
   */
  record Surroundings(
      ServersFolder servers,
      DataFolder data,
      String keycloak,
      Secrets keycloakSecrets,
      ProcessGroup processes) {}

  private final LaunchSettings settings;
  private final Surroundings surroundings;
  private final Secrets secrets;
  private @Nullable ServerProcess process;

  WildFlyServer(LaunchSettings settings, Surroundings surroundings) {
    this.settings = settings;
    this.surroundings = surroundings;
    this.secrets = Secrets.of(surroundings.data().root());
  }

  /**
   * Starts the process on the configuration and application as they stand; {@link #awaitReady}
   * waits for it.
   */
  public void start() {
    new WildFlyConfiguration(surroundings.servers(), surroundings.processes()).install(base());
    place(settings.ear());
    new ApplicationUser(surroundings.servers(), database()).ensure(secrets.databaseApplication());
    process = surroundings.processes().start(command());
  }

  /** Waits until the server reports itself ready and the entry page answers. */
  public void awaitReady() {
    ServerProcess running = process();
    URI health = URI.create(managementUrl() + "/health/ready");
    running.await(
        () -> {
          requireHopeful();
          return HttpProbe.status(health) == HttpProbe.OK;
        },
        health.toString(),
        KeycloakServer.PATIENCE);
    if (settings.ear() != null) {
      running.awaitAnswer(URI.create(url() + "/"), KeycloakServer.PATIENCE);
    }
  }

  /** The running process, or the one that ran last. */
  public ServerProcess process() {
    if (process == null) {
      throw new IllegalStateException("WildFly has not been started.");
    }
    return process;
  }

  /** Stops in order. */
  public void stop() {
    process().stop();
  }

  /** Ends the server as a crash does. */
  public void kill() {
    process().kill();
  }

  /** Address of the application, without a path. */
  public String url() {
    return Klaster.address(settings.ports());
  }

  /** Address of health and metrics. */
  public String managementUrl() {
    return "http://localhost:" + settings.ports().management();
  }

  public Path log() {
    return surroundings.data().logs().resolve("wildfly.log");
  }

  private Path base() {
    return surroundings.data().wildfly();
  }

  private Path deployments() {
    return base().resolve("deployments");
  }

  /** Puts the application where the server looks for it when it starts. */
  private void place(@Nullable Path ear) {
    try {
      for (String marker : List.of(".failed", ".deployed", ".undeployed", ".isdeploying")) {
        Files.deleteIfExists(deployments().resolve(DEPLOYMENT + marker));
      }
      Path placed = deployments().resolve(DEPLOYMENT);
      if (ear == null) {
        Files.deleteIfExists(placed);
        return;
      }
      if (!Files.isRegularFile(ear)) {
        throw new LaunchFailure("The application " + ear + " does not exist: build it first.");
      }
      if (!Files.exists(placed) || Files.mismatch(ear, placed) >= 0) {
        Path fresh = base().resolve("klaster.ear.new");
        Files.copy(ear, fresh, StandardCopyOption.REPLACE_EXISTING);
        Folders.replace(fresh, placed);
      }
    } catch (IOException e) {
      throw new LaunchFailure("The application cannot be put into " + deployments() + ": " + e, e);
    }
  }

  /** Fails as soon as it is clear that the server will not become ready. */
  void requireHopeful() {
    if (Files.exists(deployments().resolve(DEPLOYMENT + ".failed"))) {
      throw new LaunchFailure("The application does not start in WildFly: see " + log() + ".");
    }
    process().requireAlive();
  }

  ServerProcess.Command command() {
    StandaloneCommandBuilder builder =
        StandaloneCommandBuilder.of(surroundings.servers().wildflyHome())
            .setJavaHome(JavaRuntime.home())
            .setServerConfiguration(WildFlyConfiguration.FILE)
            .setBaseDirectory(base())
            .addJavaOptions(
                "-Xms256m", "-Xmx768m", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError")
            .addJavaOptions("-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true")
            .addJavaOption("-Dorg.jboss.boot.log.file=" + log())
            // A busy machine takes its time; by default WildFly gives up a deployment after 300 s.
            .addJavaOption("-Djboss.as.management.blocking.timeout=900")
            .addJavaOptions(properties())
            .addJavaOptions(settings.javaOptions());
    builder.setLogDirectory(surroundings.data().logs());
    builder.addModuleDir(surroundings.servers().modules().toString());
    int offset = settings.ports().offset();
    builder.addServerArgument("-Djboss.socket.binding.port-offset=" + offset);
    builder.addServerArgument("-Djboss.tx.node.id=klaster-" + offset);
    return new ServerProcess.Command("WildFly", builder.build(), environment(), log());
  }

  private List<String> properties() {
    DataFolder data = surroundings.data();
    Database database = database();
    Map<String, Object> properties = new HashMap<>();
    properties.put("klaster.data", data.root());
    properties.put("klaster.documents", data.documents());
    properties.put("klaster.public-url", url());
    properties.put("klaster.keycloak-url", surroundings.keycloak());
    properties.put("klaster.keycloak-realm", KeycloakServer.REALM);
    properties.put("klaster.demo", settings.demonstration());
    properties.put("klaster.mail.host", "localhost");
    properties.put("klaster.mail.port", settings.ports().mail());
    properties.put("klaster.database.driver", database.driver());
    properties.put("klaster.database.url", database.url());
    properties.put("klaster.database.owner-url", database.ownerUrl());
    properties.put("klaster.database.owner", database.owner());
    List<String> options = new ArrayList<>();
    properties.forEach((name, value) -> options.add("-D" + name + "=" + value));
    return options;
  }

  private Database database() {
    Database chosen = settings.database();
    return chosen != null
        ? chosen
        : Database.h2(surroundings.data().database(), secrets.databaseOwner());
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put(
        "KLASTER_KEYCLOAK_URL", surroundings.keycloak() + "/realms/" + KeycloakServer.REALM);
    environment.put("KLASTER_WEB_SECRET", surroundings.keycloakSecrets().keycloakWeb());
    environment.put(
        "KLASTER_PROVISIONER_SECRET", surroundings.keycloakSecrets().keycloakProvisioner());
    environment.put("KLASTER_DB_PASSWORD", secrets.databaseApplication());
    environment.put("KLASTER_DB_OWNER_PASSWORD", database().ownerPassword());
    return environment;
  }
}
