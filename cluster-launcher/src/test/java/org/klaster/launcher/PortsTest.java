package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void oneOffsetShiftsEveryPort() {
    Ports ports = new Ports(100);
    assertEquals(8180, ports.application());
    assertEquals(8280, ports.keycloak());
    assertEquals(10090, ports.management());
    assertEquals(3125, ports.mail());
  }

  @Test
  void withoutOffsetTheDocumentedPortsAreUsed() {
    Ports ports = new Ports(0);
    assertEquals(8080, ports.application());
    assertEquals(8180, ports.keycloak());
    assertEquals(9990, ports.management());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 50_001, Integer.MAX_VALUE})
  void anOffsetThatLeavesTheRangeOfPortsIsRefused(int offset) {
    assertThrows(LaunchFailure.class, () -> new Ports(offset));
  }

  @Test
  void aBusyPortIsNamedWithItsPurpose() throws IOException {
    int port;
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = other.getLocalPort();
      LaunchFailure failure =
          assertThrows(LaunchFailure.class, () -> Ports.requireFree(port, "Keycloak"));
      assertTrue(failure.line().contains(Integer.toString(port)), failure.line());
      assertTrue(failure.line().contains("Keycloak"), failure.line());
      assertEquals(1, failure.line().lines().count());
    }
    assertDoesNotThrow(() -> Ports.requireFree(port, "Keycloak"));
  }

  @Test
  void aProgramThatListensOnAllAddressesMakesThePortBusyToo() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      assertThrows(
          LaunchFailure.class, () -> Ports.requireFree(other.getLocalPort(), "the application"));
    }
  }
}
