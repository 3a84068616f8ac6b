package org.klaster.platform.secrecy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.HexFormat;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;
import org.klaster.platform.secrecy.Seal.Keys;

/**
 * The library against published test vectors of RFC 9180, mode base, X25519 with HKDF-SHA256: the
 * one for AES-256-GCM, which is the suite in use (from the draft's test-vectors.json), and the one
 * for ChaCha20-Poly1305 (appendix A.2.1).
 */
class PublishedVectorTest {

  private static final byte[] INFO = hex("4f6465206f6e2061204772656369616e2055726e");
  private static final byte[] AAD = hex("436f756e742d30");
  private static final byte[] TEXT =
      hex("4265617574792069732074727574682c20747275746820626561757479");

  @Test
  void theSuiteInUse() throws InvalidCipherTextException {
    Keys keys =
        Seal.derive(hex("dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee"));
    assertArrayEquals(
        hex("430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c"), keys.publicKey());
    assertArrayEquals(keys.publicKey(), Seal.publicKey(keys.privateKey()));
    assertArrayEquals(
        TEXT,
        opened(
            HPKE.aead_AES_GCM256,
            keys,
            "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256",
            "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a"));
  }

  @Test
  void appendixA2() throws InvalidCipherTextException {
    Keys keys =
        new Keys(
            hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"),
            hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
    assertArrayEquals(
        TEXT,
        opened(
            HPKE.aead_CHACHA20_POLY1305,
            keys,
            "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a",
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"));
  }

  private static byte[] opened(short cipher, Keys keys, String sent, String sealed)
      throws InvalidCipherTextException {
    HPKE hpke = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, cipher);
    AsymmetricCipherKeyPair pair = hpke.deserializePrivateKey(keys.privateKey(), keys.publicKey());
    return hpke.open(hex(sent), pair, INFO, AAD, hex(sealed), null, null, null);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
