package org.klaster.platform.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.klaster.api.shared.InvalidInput;

/**
 * Where a webhook may lead: https into a public network. The server must not be made to speak to
 * what only it can reach, so that every address that the name stands for is looked at, at
 * registration and at each delivery, and the connection goes to the one that was looked at.
 */
final class WebhookAddress {

  private static final String FIELD = "address";
  private static final int LONGEST = 1000;

  /** First bytes of networks that Java does not tell apart: carriers, tests, reserved. */
  private static final List<int[]> CLOSED_IPV4 =
      List.of(
          new int[] {0, 8},
          new int[] {100 << 24 | 64 << 16, 10},
          new int[] {192 << 24, 24},
          new int[] {192 << 24 | 2 << 8, 24},
          new int[] {198 << 24 | 18 << 16, 15},
          new int[] {198 << 24 | 51 << 16 | 100 << 8, 24},
          new int[] {203 << 24 | 113 << 8, 24},
          new int[] {240 << 24, 4});

  private WebhookAddress() {}

  /**
   * Reads and judges an address that somebody gives.
   *
   * @throws InvalidInput where it is none, or leads where it must not
   */
  static URI given(String written) {
    URI address = parse(written.strip());
    try {
      if (addresses(address).stream().anyMatch(one -> !isAllowed(one))) {
        throw new InvalidInput(FIELD, "webhook.address-private");
      }
    } catch (UnknownHostException e) {
      throw new InvalidInput(FIELD, "webhook.address-unknown");
    }
    return address;
  }

  /**
   * The machine to connect to.
   *
   * @throws UnknownHostException where the name stands for none
   * @throws AddressRefused where any of its addresses is not public
   */
  static InetAddress resolved(URI address) throws UnknownHostException {
    List<InetAddress> all = addresses(address);
    if (!isScheme(address) || all.stream().anyMatch(one -> !isAllowed(one))) {
      throw new AddressRefused();
    }
    return all.get(0);
  }

  /** The name leads where it must not. */
  static final class AddressRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static URI parse(String written) {
    try {
      URI address = new URI(written);
      boolean whole =
          isScheme(address)
              && address.getHost() != null
              && address.getRawUserInfo() == null
              && address.getRawFragment() == null
              && written.length() <= LONGEST
              && written.chars().allMatch(c -> c > ' ' && c < 127);
      if (!whole) {
        throw new InvalidInput(FIELD, "webhook.address");
      }
      return address;
    } catch (URISyntaxException e) {
      throw new InvalidInput(FIELD, "webhook.address");
    }
  }

  private static boolean isScheme(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        || (WebhookSettings.local() && "http".equalsIgnoreCase(address.getScheme()));
  }

  private static List<InetAddress> addresses(URI address) throws UnknownHostException {
    return Arrays.asList(InetAddress.getAllByName(address.getHost().replaceAll("^\\[|]$", "")));
  }

  /** Public; or this machine itself where the installation allows it to develop. */
  static boolean isAllowed(InetAddress one) {
    if (one.isLoopbackAddress()) {
      return WebhookSettings.local();
    }
    return isPublic(one);
  }

  static boolean isPublic(InetAddress one) {
    if (one.isLoopbackAddress()
        || one.isAnyLocalAddress()
        || one.isLinkLocalAddress()
        || one.isSiteLocalAddress()
        || one.isMulticastAddress()) {
      return false;
    }
    if (one instanceof Inet4Address) {
      int bits = bits(one.getAddress());
      return CLOSED_IPV4.stream()
          .noneMatch(net -> bits >>> (32 - net[1]) == net[0] >>> (32 - net[1]));
    }
    return one instanceof Inet6Address && isGlobal(one.getAddress());
  }

  /** In 2000::/3, and neither a tunnel to an IPv4 address nor documentation. */
  private static boolean isGlobal(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    boolean teredo = first == 0x2001 && second == 0;
    boolean documentation = first == 0x2001 && second == 0xdb8;
    return (bytes[0] & 0xe0) == 0x20 && first != 0x2002 && !teredo && !documentation;
  }

  private static int bits(byte[] bytes) {
    return (bytes[0] & 0xff) << 24
        | (bytes[1] & 0xff) << 16
        | (bytes[2] & 0xff) << 8
        | (bytes[3] & 0xff);
  }
}
