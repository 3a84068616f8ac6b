package org.klaster.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one instance: all of them shifted by one offset, so that several instances live side
 * by side.
 *
 * @param offset added to every port, 0 to 50000
 */
public record Ports(int offset) {

  private static final int LARGEST_OFFSET = 50_000;

  public Ports {
    if (offset < 0 || offset > LARGEST_OFFSET) {
      throw new LaunchFailure(
          "The port offset " + offset + " is not between 0 and " + LARGEST_OFFSET + ".");
    }
  }

  /** Pages and REST. */
  public int application() {
    return 8080 + offset;
  }

  /** Sign-in. */
  public int keycloak() {
    return 8180 + offset;
  }

  /** Health and metrics of the application's server. */
  public int management() {
    return 9990 + offset;
  }

  /** The mail sink. */
  public int mail() {
    return 3025 + offset;
  }

  /**
   * Fails if one of the ports is busy.
   *
   * @param ownKeycloak whether this instance starts a Keycloak of its own
   */
  void requireFree(boolean ownKeycloak) {
    requireFree(application(), "the application");
    requireFree(management(), "management");
    requireFree(mail(), "mail");
    if (ownKeycloak) {
      requireFree(keycloak(), "Keycloak");
    }
  }

  /**
   * Fails with the port's number and purpose if somebody listens on it.
   *
   * @throws LaunchFailure if the port is busy
   */
  public static void requireFree(int port, String purpose) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException busy) {
      throw new LaunchFailure(
          "Port "
              + port
              + " ("
              + purpose
              + ") is in use: stop the program that uses it, or shift all ports with"
              + " -Dklaster.port-offset=N.",
          busy);
    }
  }
}
