package org.klaster.procurement.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.vocabulary.procurement.EnvelopeKind;

class SealingTest {

  private static final Header PLACE = new Header(7, 1, 40, EnvelopeKind.WHOLE, 1, 0);
  private static final byte[] CONTENT = "Бағасы 100".getBytes(StandardCharsets.UTF_8);

  private final Seal.Keys keys = Seal.generate();

  @Test
  void aCodeIsReadAsItWasShownAndInOtherSpellings() {
    OpenerCode code = OpenerCode.random(new SecureRandom());
    assertEquals(44, code.text().length());
    for (String typed :
        List.of(
            code.text(),
            code.text().toLowerCase(Locale.ROOT),
            code.text().replace('-', ' ').replace('0', 'o').replace('1', 'l'))) {
      assertArrayEquals(
          code.keys().publicKey(), OpenerCode.parse(typed).orElseThrow().keys().publicKey());
    }
  }

  @Test
  void everyMistypedSignIsFound() {
    String text = OpenerCode.random(new SecureRandom()).text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-') {
        char other = text.charAt(i) == 'A' ? 'B' : 'A';
        String typed = text.substring(0, i) + other + text.substring(i + 1);
        assertTrue(OpenerCode.parse(typed).isEmpty(), typed);
      }
    }
    assertTrue(OpenerCode.parse("").isEmpty());
    assertTrue(OpenerCode.parse(text + "0").isEmpty());
    assertTrue(OpenerCode.parse("!".repeat(36)).isEmpty());
  }

  @Test
  void anyTwoOfThreeSharesGiveTheKeyBackAndOneDoesNot() {
    List<Share> shares = SplitKey.split(keys.privateKey(), 2, 3);
    for (int one = 0; one < 3; one++) {
      for (int other = 0; other < 3; other++) {
        if (one != other) {
          Seal.Keys joined =
              SplitKey.join(List.of(shares.get(one), shares.get(other)), keys.publicKey())
                  .orElseThrow();
          assertArrayEquals(keys.privateKey(), joined.privateKey());
        }
      }
      assertTrue(SplitKey.join(List.of(shares.get(one)), keys.publicKey()).isEmpty());
    }
    assertNotEquals(
        HexFormat.of().formatHex(shares.get(0).content()),
        HexFormat.of().formatHex(SplitKey.split(keys.privateKey(), 2, 3).get(0).content()),
        "every split is another");
    Share wrong = new Share(2, new byte[32]);
    assertTrue(SplitKey.join(List.of(shares.get(0), wrong), keys.publicKey()).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> SplitKey.split(keys.privateKey(), 1, 3));
  }

  @Test
  void anEnvelopeOpensAtItsPlaceAlone() {
    byte[] sealed = Envelope.seal(keys.publicKey(), PLACE, CONTENT);
    assertArrayEquals(CONTENT, Envelope.open(keys, PLACE, sealed).orElseThrow());
    for (Header other :
        List.of(
            new Header(8, 1, 40, EnvelopeKind.WHOLE, 1, 0),
            new Header(7, 2, 40, EnvelopeKind.WHOLE, 1, 0),
            new Header(7, 1, 41, EnvelopeKind.WHOLE, 1, 0),
            new Header(7, 1, 40, EnvelopeKind.PRICE, 1, 0),
            new Header(7, 1, 40, EnvelopeKind.WHOLE, 2, 0),
            new Header(7, 1, 40, EnvelopeKind.WHOLE, 1, 1))) {
      assertTrue(Envelope.open(keys, other, sealed).isEmpty(), other.canonical());
      assertNotEquals(Commitment.of(Map.of(PLACE, sealed)), Commitment.of(Map.of(other, sealed)));
    }
  }

  @Test
  void theLengthTellsNothingWithinAClass() {
    int length = Envelope.seal(keys.publicKey(), PLACE, new byte[0]).length;
    assertEquals(length, Envelope.seal(keys.publicKey(), PLACE, new byte[8188]).length);
    assertTrue(length < Envelope.seal(keys.publicKey(), PLACE, new byte[8189]).length);
  }

  @Test
  void theTreeIsThatOfCertificateTransparency() {
    String a = CanonicalJson.sha256("a");
    String b = CanonicalJson.sha256("b");
    String c = CanonicalJson.sha256("c");
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        MerkleTree.root(List.of()));
    assertNotEquals(a, MerkleTree.root(List.of(a)), "a leaf cannot be passed off as a node");
    assertNotEquals(MerkleTree.root(List.of(a, b)), MerkleTree.root(List.of(b, a)));
    assertNotEquals(MerkleTree.root(List.of(a, b)), MerkleTree.root(List.of(a, b, b)));
    assertEquals(2, MerkleTree.proof(List.of(a, b, c), 0).size());
    assertEquals(1, MerkleTree.proof(List.of(a, b, c), 2).size());
  }
}
