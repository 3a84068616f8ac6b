package org.klaster.platform.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form of a JSON text (RFC 8785) and its hash. */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** The canonical text of a JSON text. */
  public static String of(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("Not a JSON text", e);
    }
  }

  /** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
  public static String sha256(String canonical) {
    return sha256(canonical.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in lower-case hexadecimal. */
  public static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
