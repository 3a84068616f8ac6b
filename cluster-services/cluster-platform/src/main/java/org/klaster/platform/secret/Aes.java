package org.klaster.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in GCM under one key: a fresh nonce, the text and its seal, in Base64. */
public final class Aes {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final String MAC = "HmacSHA256";
  private static final int NONCE_BYTES = 12;
  private static final int SEAL_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param key 32 bytes
   */
  public Aes(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  public String close(byte[] text) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text);
      byte[] whole = Arrays.copyOf(nonce, nonce.length + closed.length);
      System.arraycopy(closed, 0, whole, nonce.length, closed.length);
      return Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /**
   * @throws IllegalArgumentException where it was closed under another key, or changed since
   */
  public byte[] open(String closed) {
    byte[] whole = Base64.getDecoder().decode(closed);
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES))
          .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("Not closed under this key", e);
    }
  }

  /** HMAC-SHA256 in lower-case hexadecimal. */
  public static String mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + MAC, e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(SEAL_BITS, nonce));
    return cipher;
  }
}
