package org.klaster.procurement.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.klaster.domain.procurement.TenderTies;
import org.klaster.domain.procurement.TenderTies.Acting;
import org.klaster.domain.procurement.TenderTies.Parties;
import org.klaster.platform.secrecy.Seal;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.procurement.sealing.SplitKey.Share;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/** No bid is read before as many openers as it takes have come together, whoever they are. */
class SecrecyPropertiesTest {

  private static final Header PLACE = new Header(7, 1, 40, EnvelopeKind.WHOLE, 1, 0);

  /** Any set of shares below the threshold, with whatever else lies in the installation. */
  @Property(tries = 150)
  void fewerSharesThanTheThresholdOpenNothing(
      @ForAll @IntRange(min = 2, max = 7) int threshold,
      @ForAll @IntRange(max = 4) int more,
      @ForAll @LongRange(min = 1, max = 999_999_999_999L) long tiyn,
      @ForAll Random random) {
    Seal.Keys tender = Seal.generate();
    List<Share> shares =
        new ArrayList<>(SplitKey.split(tender.privateKey(), threshold, threshold + more));
    byte[] paper = paper(tiyn);
    byte[] sealed = Envelope.seal(tender.publicKey(), PLACE, paper);
    assertFalse(shows(sealed, tiyn));
    Collections.shuffle(shares, random);
    List<Share> few = shares.subList(0, 1 + random.nextInt(threshold - 1));
    assertTrue(few.size() == 1 || SplitKey.join(few, tender.publicKey()).isEmpty());
    List<byte[]> found = new ArrayList<>(List.of(tender.publicKey()));
    few.forEach(share -> found.add(share.content()));
    found.add(OpenerCode.random(new SecureRandom()).keys().privateKey());
    for (byte[] key : found) {
      assertTrue(
          Envelope.open(new Seal.Keys(key, tender.publicKey()), PLACE, sealed).isEmpty()
              && Envelope.open(new Seal.Keys(key, Seal.publicKey(key)), PLACE, sealed).isEmpty());
    }
    Seal.Keys joined =
        SplitKey.join(shares.subList(0, threshold), tender.publicKey()).orElseThrow();
    assertEquals(
        new String(paper, StandardCharsets.UTF_8),
        new String(Envelope.open(joined, PLACE, sealed).orElseThrow(), StandardCharsets.UTF_8));
  }

  /** Who guesses a price cannot have the guess confirmed: the same bid never looks the same. */
  @Property(tries = 50)
  void theSameBidNeverLooksTheSame(@ForAll @LongRange(min = 1, max = 999_999_999L) long tiyn) {
    Seal.Keys tender = Seal.generate();
    byte[] one = Envelope.seal(tender.publicKey(), PLACE, paper(tiyn));
    byte[] other = Envelope.seal(tender.publicKey(), PLACE, paper(tiyn));
    assertNotEquals(Commitment.of(Map.of(PLACE, one)), Commitment.of(Map.of(PLACE, other)));
    assertEquals(
        one.length, Envelope.seal(tender.publicKey(), PLACE, paper(999_999_999_999L)).length);
  }

  /**
   * Several bidders, and openers of whom some act for them: whoever is refused contributes no
   * share, so that the bids open exactly when as many strangers as it takes are there.
   */
  @Property(tries = 150)
  void biddersPeopleNeverOpen(
      @ForAll @IntRange(min = 2, max = 4) int threshold,
      @ForAll @IntRange(min = 1, max = 4) int bidders,
      @ForAll Random random) {
    int holders = threshold + 2;
    Set<Long> bidding = new HashSet<>();
    List<Acting> actings = new ArrayList<>();
    for (long bidder = 1; bidder <= bidders; bidder++) {
      bidding.add(bidder);
    }
    for (long person = 1; person <= holders; person++) {
      actings.add(new Acting(person, 1L + random.nextInt(8)));
    }
    TenderTies ties = new TenderTies(new Parties(bidding, Set.of(), Set.of()), actings, List.of());
    Seal.Keys tender = Seal.generate();
    List<Share> shares = SplitKey.split(tender.privateKey(), threshold, holders);
    List<Share> entered = new ArrayList<>();
    int strangers = 0;
    for (Acting acting : actings) {
      boolean stranger = !bidding.contains(acting.organisation());
      assertEquals(stranger, ties.isStranger(acting.person()));
      if (ties.isStranger(acting.person())) {
        strangers++;
        entered.add(shares.get(acting.person().intValue() - 1));
      }
    }
    boolean opens = entered.size() > 1 && SplitKey.join(entered, tender.publicKey()).isPresent();
    assertEquals(strangers >= threshold, opens);
  }

  private static byte[] paper(long tiyn) {
    return BidPaper.write(
        EnvelopeKind.WHOLE,
        new BidTerms(
            List.of(
                new LotOffer(
                    5,
                    List.of(
                        new OfferedTier(BigDecimal.ZERO, new Money(BigDecimal.valueOf(tiyn, 2)))))),
            LocalDate.of(2027, 1, 31),
            ""));
  }

  private static boolean shows(byte[] sealed, long tiyn) {
    String text = new String(sealed, StandardCharsets.ISO_8859_1);
    return text.contains("tiyn") || (tiyn > 999_999 && text.contains(Long.toString(tiyn)));
  }
}
