package org.klaster.platform.signature;

/**
 * The way to a key that signs. The one that is built in signs with a key of the installation; a key
 * of a person's own comes through another implementation.
 */
public interface Signature {

  /**
   * A signature.
   *
   * @param algorithm name of the algorithm as Java knows it
   * @param publicKey the key to check it with, X.509 in Base64
   * @param value in Base64
   */
  record Signed(String algorithm, String publicKey, String value) {}

  Signed sign(byte[] message);

  /** Whether the signature is of this message, whosever key it is. */
  boolean verifies(byte[] message, Signed signed);

  /** The key that {@link #sign} uses now, X.509 in Base64. */
  String publicKey();
}
