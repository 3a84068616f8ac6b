package org.klaster.procurement.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;

/** Whatever bytes are sealed, and whichever share is spoilt: nothing is thrown, nothing stops. */
class CraftedBidPropertiesTest {

  @Property(tries = 500)
  void anyBytes(@ForAll @IntRange(max = 200) int length, @ForAll Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    assertTrue(CraftedBids.opened(bytes).isEmpty());
    for (EnvelopeKind kind : EnvelopeKind.values()) {
      assertDoesNotThrow(() -> BidPaper.read(kind, bytes));
    }
  }

  /** Every byte of the paper flipped, each beginning of it, a piece taken out or doubled. */
  @Property(tries = 2000)
  void aPaperOfWhichAnythingIsChanged(@ForAll @IntRange(max = 3) int deed, @ForAll Random random) {
    byte[] paper = CraftedBids.paper().getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(paper.length);
    int to = at + random.nextInt(paper.length - at);
    byte[] forged =
        switch (deed) {
          case 0 -> flipped(paper, at, 1 << random.nextInt(Byte.SIZE));
          case 1 -> Arrays.copyOf(paper, at);
          case 2 -> joined(Arrays.copyOf(paper, at), Arrays.copyOfRange(paper, to, paper.length));
          default -> joined(Arrays.copyOf(paper, to), Arrays.copyOfRange(paper, at, paper.length));
        };
    for (EnvelopeKind kind : EnvelopeKind.values()) {
      BidPaper.read(kind, forged).ifPresent(CraftedBidPropertiesTest::assertKept);
    }
  }

  /** What is read can be kept: no column is too short for it. */
  private static void assertKept(BidPaper.Content content) {
    assertTrue(content.terms().remarks().length() <= 4000);
    assertTrue(content.terms().remarks().indexOf('\0') < 0);
    assertTrue(content.terms().validUntil().getYear() <= 9999);
    Attachments.Register register = content.attached();
    if (register != null) {
      register.files().forEach(file -> assertTrue(file.size() > 0 && file.sha256().length() == 64));
    }
    if (CraftedBids.isComparable(content)) {
      for (LotOffer lot : content.terms().lots()) {
        for (OfferedTier tier : lot.tiers()) {
          assertTrue(tier.from().setScale(3).precision() <= 19);
          assertTrue(tier.price().tenge().precision() <= 19);
        }
      }
    }
  }

  private static byte[] flipped(byte[] bytes, int at, int bit) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) bit;
    return flipped;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  /** Who holds a wrong share stops nothing while two right ones come, in any order. */
  @Property(tries = 60)
  void aBadShareStopsNothing(@ForAll @IntRange(max = 3) int deed, @ForAll Random random) {
    List<Share> shares = new ArrayList<>(SplitKey.split(CraftedBids.KEYS.privateKey(), 3, 5));
    int bad = random.nextInt(shares.size());
    shares.set(bad, spoilt(shares.get(bad), deed, random));
    int spoilt = shares.get(bad).position();
    Collections.shuffle(shares, random);
    List<Share> entered = new ArrayList<>();
    Optional<SplitKey.Joined> joined = Optional.empty();
    for (int i = 0; i < shares.size() && joined.isEmpty(); i++) {
      entered.add(0, shares.get(i));
      joined = SplitKey.joinAny(entered, 3, CraftedBids.KEYS.publicKey());
    }
    assertArrayEquals(CraftedBids.KEYS.privateKey(), joined.orElseThrow().keys().privateKey());
    assertEquals(3, joined.orElseThrow().used().size());
    assertTrue(deed == 3 || !joined.orElseThrow().used().contains(spoilt));
    assertTrue(entered.size() <= 4, "one more than it takes is enough");
  }

  private static Share spoilt(Share share, int deed, Random random) {
    byte[] content = share.content();
    return switch (deed) {
      case 0 -> new Share(share.position(), flipped(content, random.nextInt(content.length), 1));
      case 1 -> new Share(share.position(), Arrays.copyOf(content, random.nextInt(32)));
      case 2 -> new Share(share.position(), Arrays.copyOf(content, 4096));
      default -> new Share(1 + share.position() % 5, content);
    };
  }
}
