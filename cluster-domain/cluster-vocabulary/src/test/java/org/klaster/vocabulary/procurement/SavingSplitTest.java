package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** The cases of the formulas, worked by hand, and what stands at the edges of a tier. */
class SavingSplitTest {

  /** The tiers of JP-1: 100 from nought, 96 from 50, 90 from 200, 84 from 500. */
  private static final TierPrices TIERS =
      new TierPrices(
          List.of(step("0", "100"), step("50", "96"), step("200", "90"), step("500", "84")));

  /** The buyers of JP-1; each pays alone what its own volume costs. */
  private static final List<Buyer> THREE =
      List.of(buyer(1, "30", "100"), buyer(2, "120", "96"), buyer(3, "400", "90"));

  @Test
  void together() {
    SavingSplit split = SavingSplit.of(SavingKey.EQUAL_PRICE, TIERS, THREE);
    assertEquals(Money.of("50520"), split.alone());
    assertEquals(Money.of("46200"), split.total());
    assertEquals(Money.of("4320"), split.saving());
    assertEquals(8.5511, 100 * 4320.0 / 50520, 0.0001);
    assertEquals(new BigDecimal("550.000"), split.volume());
  }

  @Test
  void equalPrice() {
    SavingSplit split = SavingSplit.of(SavingKey.EQUAL_PRICE, TIERS, THREE);
    assertEquals(List.of("480.00", "1440.00", "2400.00"), savings(split));
  }

  @Test
  void shapley() {
    SavingSplit split = SavingSplit.of(SavingKey.SHAPLEY, TIERS, THREE);
    assertEquals(
        List.of("2770.00", "9520.00", "33910.00"),
        split.shares().values().stream().map(share -> text(share.share())).toList());
    assertEquals(List.of("230.00", "2000.00", "2090.00"), savings(split));
    assertNull(split.sampling());
  }

  /** 4,320 in the proportion 3,000 : 11,520 : 36,000 is 256.53, 985.08 and 3,078.38. */
  @Test
  void inProportionToWhatEachPaysAlone() {
    SavingSplit split = SavingSplit.of(SavingKey.PROPORTIONAL, TIERS, THREE);
    assertEquals(List.of("256.54", "985.09", "3078.37"), savings(split));
    assertEquals(Money.of("46200"), sum(split));
  }

  /** 9.5 tiyn are ten; by cutting, two are left: for the lower number of the two largest. */
  @Test
  void whatIsLeftGoesToTheLargest() {
    TierPrices prices = new TierPrices(List.of(step("0", "0.05")));
    SavingSplit split =
        SavingSplit.of(
            SavingKey.EQUAL_PRICE,
            prices,
            List.of(buyer(9, "0.5", "1"), buyer(4, "0.7", "1"), buyer(7, "0.7", "1")));
    assertEquals(Money.of("0.10"), split.total());
    assertEquals(
        List.of("0.05", "0.03", "0.02"),
        split.shares().values().stream().map(share -> text(share.share())).toList());
  }

  @Test
  void theUnfairZoneOfEqualPrice() {
    SavingSplit split = SavingSplit.of(SavingKey.SHAPLEY, TIERS, THREE);
    assertEquals(
        List.of(ShareZone.FAIR, ShareZone.FAIR, ShareZone.FALLING),
        split.shares().values().stream().map(SavingShare::zone).toList());
    assertEquals(ShareZone.FAIR, zone("25"));
    assertEquals(ShareZone.PAST_PEAK, zone("25.001"));
    assertEquals(ShareZone.PAST_PEAK, zone("38"));
    assertEquals(ShareZone.FALLING, zone("38.001"));
  }

  /** JP-2: with prices that fall with the root of the volume. */
  @Test
  void whereTheUnfairZoneBegins() {
    DoubleUnaryOperator ofGivenVolume = share -> Math.sqrt(share) - share;
    assertEquals(0.25, peak(ofGivenVolume, 1), 1e-4);
    assertEquals(0.25, ofGivenVolume.applyAsDouble(0.25), 1e-9);
    double alone = peak(volume -> Math.sqrt(volume) - volume / Math.sqrt(volume + 1), 5);
    assertEquals(0.618, alone, 1e-3);
    assertEquals(0.38197, alone / (alone + 1), 1e-3);
  }

  @Test
  void exactlyOnAThresholdTakesTheLowerPrice() {
    assertEquals(Optional.of(Money.of("100")), TIERS.priceOf(new BigDecimal("49.999")));
    assertEquals(Optional.of(Money.of("96")), TIERS.priceOf(new BigDecimal("50")));
    assertEquals(Optional.of(Money.of("84")), TIERS.priceOf(new BigDecimal("500.000")));
    TierPrices fromTen = new TierPrices(List.of(step("10", "9"), step("20", "8")));
    assertEquals(Optional.empty(), fromTen.priceOf(new BigDecimal("9.999")));
    refused("saving.volume-too-small", () -> fromTen.costOf(new BigDecimal("9")));
    assertEquals(Money.of("160"), fromTen.costOf(new BigDecimal("20")));
  }

  @Test
  void aLargerVolumeIsNeverDearer() {
    refused("saving.tiers", () -> new TierPrices(List.of(step("0", "9"), step("5", "9.01"))));
    refused("saving.tiers", () -> new TierPrices(List.of(step("0", "9"), step("0", "8"))));
    refused("saving.tiers", () -> new TierPrices(List.of()));
    refused("saving.tiers", () -> step("0", "0"));
    refused("saving.quantity", () -> step("0.0001", "1"));
    assertEquals(
        Money.of("9"),
        new TierPrices(List.of(step("5", "9"), step("0", "9"))).priceOf(BigDecimal.ZERO).get());
  }

  /** Without the third, 150 cost 96 instead of 84: the others are asked again. */
  @Test
  void whoLeavesPushesTheOthersUnderATier() {
    List<Buyer> withCeiling =
        List.of(
            THREE.get(0),
            THREE.get(1),
            new Buyer(3, new BigDecimal("400"), Money.of("90"), Money.of("83.99")));
    BuyingGroup group = BuyingGroup.of(SavingKey.EQUAL_PRICE, TIERS, withCeiling);
    assertEquals(List.of(new Departure(3, LeaveGround.ABOVE_CEILING, 1)), group.departures());
    SavingSplit split = Objects.requireNonNull(group.split());
    assertEquals(Money.of("14400"), split.total());
    assertEquals(List.of("120.00", "0.00"), savings(split));
    assertEquals(Set.of(1L, 2L), group.askAgain());
    assertEquals(Money.of("46200"), Objects.requireNonNull(group.offered()).total());
  }

  /**
   * One pays 80 alone and would pay 84; when it goes, the rest fall to 96 and the third goes too.
   */
  @Test
  void oneDepartureBringsTheNext() {
    List<Buyer> buyers =
        List.of(buyer(1, "30", "100"), buyer(2, "100", "98"), buyer(3, "370", "80"));
    BuyingGroup group = BuyingGroup.of(SavingKey.EQUAL_PRICE, TIERS, buyers);
    assertEquals(List.of(new Departure(3, LeaveGround.DEARER_THAN_ALONE, 1)), group.departures());
    BuyingGroup cascade =
        BuyingGroup.of(
            SavingKey.EQUAL_PRICE,
            TIERS,
            List.of(buyer(1, "30", "100"), buyer(2, "100", "90"), buyer(3, "370", "80")));
    assertEquals(
        List.of(
            new Departure(3, LeaveGround.DEARER_THAN_ALONE, 1),
            new Departure(2, LeaveGround.DEARER_THAN_ALONE, 2)),
        cascade.departures());
    assertEquals(Set.of(1L), Objects.requireNonNull(cascade.split()).shares().keySet());
  }

  /** A small buyer that lifts a large one over a threshold is not paid for it. */
  @Test
  void nobodyIsPaidForJoining() {
    List<Buyer> pair = List.of(buyer(1, "1", "100"), buyer(2, "499", "90"));
    SavingSplit split = SavingSplit.of(SavingKey.SHAPLEY, TIERS, pair);
    assertEquals(Money.ZERO, share(split, 1).share());
    assertEquals(Money.of("42000"), share(split, 2).share());
  }

  @Test
  void nothingIsSharedWithoutBuyersOrTwice() {
    refused("saving.no-buyer", () -> SavingSplit.of(SavingKey.SHAPLEY, TIERS, List.of()));
    Buyer one = buyer(1, "1", "1");
    refused(
        "saving.buyer-twice", () -> SavingSplit.of(SavingKey.SHAPLEY, TIERS, List.of(one, one)));
    refused("saving.quantity", () -> buyer(1, "0", "1"));
    refused("saving.price", () -> buyer(1, "1", "0"));
    assertNull(BuyingGroup.of(SavingKey.SHAPLEY, TIERS, List.of()).split());
  }

  /** Sampled for thirteen, one of whom buys next to nothing, against the exact value of twelve. */
  @Test
  void samplesAreNearTheExactValue() {
    List<Buyer> twelve = twelve();
    List<Buyer> thirteen = new ArrayList<>(twelve);
    thirteen.add(buyer(13, "0.001", "100"));
    SavingSplit exact = SavingSplit.of(SavingKey.SHAPLEY, TIERS, twelve);
    SavingSplit sampled = SavingSplit.of(SavingKey.SHAPLEY, TIERS, thirteen);
    Sampling sampling = Objects.requireNonNull(sampled.sampling());
    assertEquals(ShapleyRule.SEED, sampling.seed());
    assertTrue(sampling.orders() >= 10_000);
    double error = sampling.standardError().tenge().doubleValue();
    assertTrue(error > 0 && error < 10, "error " + error);
    for (long id = 1; id <= 12; id++) {
      double apart =
          share(exact, id).share().minus(share(sampled, id).share()).tenge().doubleValue();
      assertTrue(Math.abs(apart) < 5 * error + 1, id + " differs by " + apart);
    }
    assertEquals(sampled, SavingSplit.of(SavingKey.SHAPLEY, TIERS, thirteen));
  }

  /** Not a measurement: only that exact values of twelve are no matter of minutes. */
  @Test
  void twelveAreComputedAtOnce() {
    long before = System.nanoTime();
    assertNotNull(SavingSplit.of(SavingKey.SHAPLEY, TIERS, twelve()));
    long millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
    assertFalse(millis > 10_000, "took " + millis + " ms");
  }

  private static List<Buyer> twelve() {
    List<Buyer> buyers = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      buyers.add(buyer(i, String.valueOf(7 * i + i * i % 11), String.valueOf(101 + i % 5)));
    }
    return buyers;
  }

  private static double peak(DoubleUnaryOperator gain, double upTo) {
    double best = 0;
    for (int i = 1; i <= 100_000; i++) {
      double x = upTo * i / 100_000;
      best = gain.applyAsDouble(x) > gain.applyAsDouble(best) ? x : best;
    }
    return best;
  }

  private static ShareZone zone(String ofHundred) {
    return ShareZone.of(new BigDecimal(ofHundred), new BigDecimal("100"));
  }

  private static SavingShare share(SavingSplit split, long id) {
    return Objects.requireNonNull(split.shares().get(id));
  }

  private static List<String> savings(SavingSplit split) {
    return split.shares().values().stream().map(share -> text(share.saving())).toList();
  }

  private static Money sum(SavingSplit split) {
    return split.shares().values().stream().map(SavingShare::share).reduce(Money.ZERO, Money::plus);
  }

  private static String text(Money money) {
    return money.tenge().toPlainString();
  }

  private static TierPrices.Step step(String from, String price) {
    return new TierPrices.Step(new BigDecimal(from), Money.of(price));
  }

  private static Buyer buyer(long id, String quantity, String ownPrice) {
    return new Buyer(id, new BigDecimal(quantity), Money.of(ownPrice), Money.of("1000000"));
  }

  private static void refused(String code, Runnable deed) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, deed::run).code());
  }
}
