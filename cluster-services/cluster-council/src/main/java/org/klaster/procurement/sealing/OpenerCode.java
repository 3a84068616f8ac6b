package org.klaster.procurement.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;

/**
 * The code that an opener keeps on paper: 160 random bits and 20 bits that find a typing error,
 * written in nine groups of four signs without those that are easily mistaken for another. The
 * opener's key pair follows from it; the installation keeps the public key alone.
 */
public final class OpenerCode {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BYTES = 20;
  private static final int BITS = 5;
  private static final int SECRET_SIGNS = BYTES * Byte.SIZE / BITS;
  private static final int CHECK_SIGNS = 4;
  private static final int GROUP = 4;
  private static final int HEX = 16;
  private static final int CHECK_DIGITS = CHECK_SIGNS * BITS / 4;
  private static final byte[] PURPOSE =
      "klaster opener key, version 1:".getBytes(StandardCharsets.US_ASCII);

  private final byte[] secret;

  private OpenerCode(byte[] secret) {
    this.secret = secret;
  }

  /** A new code. */
  public static OpenerCode random(SecureRandom random) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    return new OpenerCode(secret);
  }

  /** Reads what was typed, in any case and with or without separators; empty where it is wrong. */
  public static Optional<OpenerCode> parse(String typed) {
    String signs =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (signs.length() != SECRET_SIGNS + CHECK_SIGNS
        || signs.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
      return Optional.empty();
    }
    byte[] secret = bytes(signs.substring(0, SECRET_SIGNS));
    return signs.endsWith(check(secret)) ? Optional.of(new OpenerCode(secret)) : Optional.empty();
  }

  /** The code as it is shown, once. */
  public String text() {
    return (signs(secret) + check(secret)).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** The opener's pair. */
  public Seal.Keys keys() {
    byte[] whole = Arrays.copyOf(PURPOSE, PURPOSE.length + BYTES);
    System.arraycopy(secret, 0, whole, PURPOSE.length, BYTES);
    try {
      return Seal.derive(whole);
    } finally {
      Arrays.fill(whole, (byte) 0);
    }
  }

  /** Overwrites the secret; the code is of no use any more. */
  public void forget() {
    Arrays.fill(secret, (byte) 0);
  }

  /** Says nothing of the code: it must not reach a log. */
  @Override
  public String toString() {
    return "OpenerCode";
  }

  private static String signs(byte[] bytes) {
    StringBuilder signs = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte one : bytes) {
      buffer = buffer << Byte.SIZE | Byte.toUnsignedInt(one);
      held += Byte.SIZE;
      while (held >= BITS) {
        held -= BITS;
        signs.append(SIGNS.charAt(buffer >> held & SIGNS.length() - 1));
      }
      buffer &= (1 << held) - 1;
    }
    return signs.toString();
  }

  private static byte[] bytes(String signs) {
    byte[] bytes = new byte[BYTES];
    int buffer = 0;
    int held = 0;
    int at = 0;
    for (int i = 0; i < signs.length(); i++) {
      buffer = buffer << BITS | SIGNS.indexOf(signs.charAt(i));
      held += BITS;
      if (held >= Byte.SIZE) {
        held -= Byte.SIZE;
        bytes[at++] = (byte) (buffer >> held);
        buffer &= (1 << held) - 1;
      }
    }
    return bytes;
  }

  private static String check(byte[] secret) {
    String digest = CanonicalJson.sha256(secret).substring(0, CHECK_DIGITS);
    int value = Integer.parseInt(digest, HEX);
    StringBuilder signs = new StringBuilder();
    for (int i = CHECK_SIGNS - 1; i >= 0; i--) {
      signs.append(SIGNS.charAt(value >> i * BITS & SIGNS.length() - 1));
    }
    return signs.toString();
  }
}
