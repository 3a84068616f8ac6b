package org.klaster.procurement.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.klaster.platform.secrecy.Seal;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Papers and envelopes that are no bids, made as an attacker makes them. */
final class CraftedBids {

  private CraftedBids() {}

  static final Header PLACE = new Header(7, 1, 40, EnvelopeKind.WHOLE, 1, 0);
  static final Seal.Keys KEYS = Seal.generate();
  static final long LOT = 5;
  static final String HASH = "0123456789abcdef".repeat(4);
  static final String PAPER =
      "{\"documents\":{\"files\":[{\"name\":\"f.pdf\",\"sha256\":\""
          + HASH
          + "\",\"size\":9,\"type\":\"application/pdf\"}],\"key\":\"KEY\"},\"kind\":\"WHOLE\","
          + "\"lots\":[{\"lot\":\"5\",\"tiers\":[{\"from\":\"0\",\"tiyn\":\"10000\"}]}],"
          + "\"remarks\":\"Сапа\",\"validUntil\":\"2027-01-31\"}";

  static String paper() {
    return PAPER.replace("KEY", Base64.getEncoder().encodeToString(KEYS.privateKey()));
  }

  /** What opening does with an envelope, from its bytes to the rows that are kept. */
  static Optional<BidPaper.Content> opened(byte[] sealed) {
    return Envelope.open(KEYS, PLACE, sealed)
        .flatMap(content -> BidPaper.read(EnvelopeKind.WHOLE, content))
        .filter(CraftedBids::isComparable);
  }

  static boolean isComparable(BidPaper.Content content) {
    try {
      content.terms().requireComparable(Set.of(LOT));
      return true;
    } catch (DomainRuleViolation e) {
      return false;
    }
  }

  /** Sealed as the envelope is, but with whatever stands before the content as its length. */
  static byte[] sealed(int length, byte[] content) {
    byte[] padded = ByteBuffer.allocate(8192).putInt(length).put(content).array();
    return Seal.seal(KEYS.publicKey(), PLACE.canonical(), padded);
  }

  static Optional<BidPaper.Content> sealedAndOpened(String paper) {
    byte[] bytes = paper.getBytes(StandardCharsets.UTF_8);
    byte[] padded = ByteBuffer.allocate(bytes.length + 4).putInt(bytes.length).put(bytes).array();
    return opened(Seal.seal(KEYS.publicKey(), PLACE.canonical(), padded));
  }
}
