package org.klaster.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks, before anything is unpacked, whether Klaster could be started at all, so that the reason
 * stands alone in the terminal and nothing half done is left.
 */
public final class Preflight {

  /** What both unpacked servers take, with what is built from them. */
  private static final long SERVERS_MEGABYTES = 900;

  private Preflight() {}

  /** Takes the arguments of the launcher; ends with exit code 1 if it could not be started. */
  public static void main(String[] arguments) {
    try {
      check(Arguments.read(arguments, System.getenv()));
    } catch (LaunchFailure failure) {
      Progress.on(System.out).plain("Klaster failed: " + failure.line());
      System.exit(1);
    }
  }

  static void check(LaunchSettings settings) {
    JavaRuntime.requireVersion(Runtime.version().feature());
    requireRoomForServers(settings.servers());
    DataFolder.open(settings.data()).close();
    settings.ports().requireFree(settings.keycloakOf() == null);
  }

  private static void requireRoomForServers(Path servers) {
    try {
      boolean unpacked = Files.exists(servers);
      Files.createDirectories(servers);
      long free = Files.getFileStore(servers).getUsableSpace() >> 20;
      if (!unpacked && free < SERVERS_MEGABYTES) {
        Files.delete(servers);
        throw new LaunchFailure(
            "The disk of the servers' folder "
                + servers
                + " is full: "
                + free
                + " MB are free, "
                + SERVERS_MEGABYTES
                + " MB are needed; move it with -Dklaster.servers=DIR.");
      }
    } catch (IOException e) {
      throw new LaunchFailure(
          "The servers' folder "
              + servers
              + " cannot be written ("
              + e
              + "): move it with -Dklaster.servers=DIR.",
          e);
    }
  }
}
