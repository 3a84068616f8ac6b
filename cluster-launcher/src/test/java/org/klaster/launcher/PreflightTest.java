package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  /**
   * Far from the ports of an instance that may run beside the tests, and below those that systems
   * give to connections of their own.
   */
  private static final int OFFSET = 15_000;

  @TempDir Path folder;

  private LaunchSettings settings(Path servers) {
    return LaunchSettings.of(servers, folder.resolve("data"), null).withPortOffset(OFFSET);
  }

  @Test
  void whatCouldStartPassesAndLeavesTheDataFolderFree() {
    LaunchSettings settings = settings(folder.resolve("servers"));
    assertDoesNotThrow(() -> Preflight.check(settings));
    assertDoesNotThrow(() -> DataFolder.open(settings.data()).close());
  }

  @Test
  void aBusyPortIsFoundBeforeAnythingIsUnpacked() throws IOException {
    Path servers = folder.resolve("servers");
    int port = new Ports(OFFSET).keycloak();
    try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      LaunchFailure failure =
          assertThrows(LaunchFailure.class, () -> Preflight.check(settings(servers)));
      assertTrue(failure.line().contains(Integer.toString(other.getLocalPort())), failure.line());
    }
    assertFalse(Files.exists(servers.resolve("lock")));
  }

  @Test
  void aKeycloakOfAnotherInstanceMayUseItsPort() throws IOException {
    LaunchSettings settings = settings(folder.resolve("servers")).withKeycloakOf(folder);
    int port = new Ports(OFFSET).keycloak();
    try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertTrue(other.isBound());
      assertDoesNotThrow(() -> Preflight.check(settings));
    }
  }

  @Test
  void aFileInPlaceOfTheServersIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("servers"));
    LaunchFailure failure =
        assertThrows(LaunchFailure.class, () -> Preflight.check(settings(file)));
    assertTrue(failure.line().contains("klaster.servers"), failure.line());
  }
}
