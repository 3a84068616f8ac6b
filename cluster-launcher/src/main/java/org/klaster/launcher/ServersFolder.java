package org.klaster.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The unpacked distributions and what is prepared from them once: Keycloak's build, WildFly's
 * configuration.
 *
 * <p>Shared by all instances; preparation is done under a lock, so that two instances do not
 * prepare at once.
 */
public final class ServersFolder {

  private static final Map<String, Object> IN_THIS_PROCESS = new ConcurrentHashMap<>();

  private final Path root;
  private final String wildflyVersion;
  private final String keycloakVersion;

  public ServersFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
    Properties versions = new Properties();
    try {
      versions.load(new StringReader(Folders.resource("versions.properties")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    wildflyVersion = versions.getProperty("wildfly");
    keycloakVersion = versions.getProperty("keycloak");
    require(wildflyHome().resolve("jboss-modules.jar"));
    require(keycloakHome().resolve("lib/quarkus-run.jar"));
  }

  private void require(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new LaunchFailure(
          "The servers are not completely unpacked: "
              + file
              + " is missing. Delete the folder "
              + root
              + " and start again.");
    }
  }

  public Path root() {
    return root;
  }

  public Path wildflyHome() {
    return root.resolve("wildfly-" + wildflyVersion);
  }

  public Path keycloakHome() {
    return root.resolve("keycloak-" + keycloakVersion);
  }

  /** Modules that are added to WildFly's own: the PostgreSQL driver. */
  public Path modules() {
    return root.resolve("modules");
  }

  /** A step of preparation that may fail on the disk. */
  interface Preparation {
    void run() throws IOException;
  }

  /**
   * Runs a step while no other instance, in this or another process, runs the step of that name.
   *
   * @param name part of a file name
   */
  void prepare(String name, Preparation step) {
    synchronized (IN_THIS_PROCESS.computeIfAbsent(root + name, key -> new Object())) {
      try (FileChannel channel =
          FileChannel.open(
              root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock();
        step.run();
      } catch (IOException e) {
        throw new LaunchFailure("Preparing " + name + " failed in " + root + ": " + e, e);
      }
    }
  }
}
