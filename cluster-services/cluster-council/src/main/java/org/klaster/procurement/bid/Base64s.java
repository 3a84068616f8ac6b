package org.klaster.procurement.bid;

import java.util.Base64;
import java.util.Optional;

/** Bytes as the tables keep them. */
final class Base64s {

  private Base64s() {}

  static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** What a table keeps, if it is still what was written there. */
  static Optional<byte[]> read(String text) {
    try {
      return Optional.of(bytes(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
