package org.klaster.platform.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * Seals bytes to a public key so that nobody without the private one reads them, and so that a
 * changed byte, or one that was moved to another place, is found at opening: HPKE in base mode with
 * X25519, HKDF-SHA256 and AES-256-GCM. Sealing the same twice gives different bytes.
 */
public final class Seal {

  /** A fresh pair, serialised. */
  public record Keys(byte[] privateKey, byte[] publicKey) {

    public Keys {
      privateKey = privateKey.clone();
      publicKey = publicKey.clone();
    }

    @Override
    public byte[] privateKey() {
      return privateKey.clone();
    }

    @Override
    public byte[] publicKey() {
      return publicKey.clone();
    }

    /** Says nothing of the keys: they must not reach a log. */
    @Override
    public String toString() {
      return "Keys";
    }
  }

  private Seal() {}

  /** A new pair. */
  public static Keys generate() {
    HPKE hpke = hpke();
    AsymmetricCipherKeyPair pair = hpke.generatePrivateKey();
    return new Keys(
        hpke.serializePrivateKey(pair.getPrivate()), hpke.serializePublicKey(pair.getPublic()));
  }

  /**
   * The pair that follows from a secret, always the same (RFC 9180, DeriveKeyPair).
   *
   * @param secret at least 32 bytes, of which at least 128 bits nobody can guess
   */
  public static Keys derive(byte[] secret) {
    HPKE hpke = hpke();
    AsymmetricCipherKeyPair pair = hpke.deriveKeyPair(secret);
    return new Keys(
        hpke.serializePrivateKey(pair.getPrivate()), hpke.serializePublicKey(pair.getPublic()));
  }

  /** The public key that belongs to a private one. */
  public static byte[] publicKey(byte[] privateKey) {
    return new X25519PrivateKeyParameters(privateKey).generatePublicKey().getEncoded();
  }

  /**
   * Seals.
   *
   * @param place where it is kept; it can be opened for this place alone
   */
  public static byte[] seal(byte[] publicKey, String place, byte[] content) {
    HPKE hpke = hpke();
    try {
      byte[][] sealed =
          hpke.seal(
              hpke.deserializePublicKey(publicKey),
              new byte[0],
              bytes(place),
              content,
              null,
              null,
              null);
      byte[] whole = Arrays.copyOf(sealed[1], sealed[1].length + sealed[0].length);
      System.arraycopy(sealed[0], 0, whole, sealed[1].length, sealed[0].length);
      return whole;
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException("The content cannot be sealed", e);
    }
  }

  /** Opens; empty where the bytes are not what was sealed for this place with this key. */
  public static Optional<byte[]> open(Keys keys, String place, byte[] sealed) {
    HPKE hpke = hpke();
    int head = hpke.getEncSize();
    if (sealed.length <= head) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          hpke.open(
              Arrays.copyOf(sealed, head),
              hpke.deserializePrivateKey(keys.privateKey(), keys.publicKey()),
              new byte[0],
              bytes(place),
              Arrays.copyOfRange(sealed, head, sealed.length),
              null,
              null,
              null));
    } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static HPKE hpke() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }
}
