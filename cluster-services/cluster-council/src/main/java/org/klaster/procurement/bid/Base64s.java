package org.klaster.procurement.bid;

import java.util.Base64;

/** Bytes as the tables keep them. */
final class Base64s {

  private Base64s() {}

  static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
