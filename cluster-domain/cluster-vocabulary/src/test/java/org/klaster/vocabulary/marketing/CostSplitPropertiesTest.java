package org.klaster.vocabulary.marketing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * Shares of any cost, by any weights, with any pledges: exact, in any order, within the pledges.
 */
class CostSplitPropertiesTest {

  private static final Money PLENTY = Money.of("999999999999");

  @Provide
  Arbitrary<List<Payer>> payers() {
    Arbitrary<Payer> one =
        Combinators.combine(
                Arbitraries.longs().between(1, 500),
                Arbitraries.longs().between(1, 10_000_000_000L),
                Arbitraries.longs().between(0, 5_000_000_000L))
            .as((id, weight, most) -> new Payer(id, weight, tiyn(most)));
    return one.list().uniqueElements(Payer::organisationId).ofMinSize(1).ofMaxSize(40);
  }

  @Provide
  Arbitrary<StatePart> states() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 10_000), Arbitraries.longs().between(0, 9_000_000_000L))
        .as((percent, ceiling) -> new StatePart(BigDecimal.valueOf(percent, 2), tiyn(ceiling)));
  }

  @Property
  void sharesSumToTheTiynWithinThePledges(
      @ForAll("payers") List<Payer> payers,
      @ForAll("states") StatePart state,
      @ForAll @IntRange(max = 1000) int permille) {
    Money total = coverable(payers, permille);
    CostSplit split = CostSplit.of(total, state, payers);
    Money sum = split.shares().values().stream().reduce(Money.ZERO, Money::plus);
    assertEquals(total, sum.plus(split.statePart()));
    assertTrue(split.statePart().compareTo(total) <= 0);
    assertFalse(split.statePart().isNegative());
    for (Payer payer : payers) {
      Money share = share(split, payer);
      assertFalse(share.isNegative());
      assertTrue(share.compareTo(payer.most()) <= 0, "more than was pledged");
    }
  }

  private static Money share(CostSplit split, Payer payer) {
    return Objects.requireNonNull(split.shares().get(payer.organisationId()));
  }

  @Property
  void theOrderOfThePayersPlaysNoPart(
      @ForAll("payers") List<Payer> payers,
      @ForAll("states") StatePart state,
      @ForAll @IntRange(max = 1000) int permille,
      @ForAll long seed) {
    List<Payer> shuffled = new ArrayList<>(payers);
    Collections.shuffle(shuffled, new Random(seed));
    Money total = coverable(payers, permille);
    assertEquals(CostSplit.of(total, state, payers), CostSplit.of(total, state, shuffled));
  }

  /** Who weighs more never bears less, unless the own pledge is the limit. */
  @Property
  void sharesFollowTheWeights(
      @ForAll("payers") List<Payer> payers, @ForAll @IntRange(max = 1000) int permille) {
    CostSplit split = CostSplit.of(coverable(payers, permille), StatePart.NONE, payers);
    for (Payer heavy : payers) {
      Money share = share(split, heavy);
      if (share.equals(heavy.most())) {
        continue;
      }
      for (Payer light : payers) {
        if (light.weight() < heavy.weight()) {
          assertTrue(share(split, light).compareTo(share) <= 0);
        }
      }
    }
  }

  @Property
  void equalSharesDifferByOneTiynAtMost(
      @ForAll @LongRange(max = 100_000_000_000L) long total,
      @ForAll @IntRange(min = 1, max = 60) int n) {
    List<Payer> payers =
        IntStream.rangeClosed(1, n).mapToObj(id -> new Payer(id, 1, PLENTY)).toList();
    CostSplit split = CostSplit.of(tiyn(total), StatePart.NONE, payers);
    Money most = Collections.max(split.shares().values());
    Money least = Collections.min(split.shares().values());
    assertTrue(most.minus(least).compareTo(Money.of("0.01")) <= 0);
  }

  /** JP-1 of the formulas: 46,200 by the volumes 30, 120 and 400. */
  @Example
  void byWeightsAsWorkedByHand() {
    CostSplit split =
        CostSplit.of(
            Money.of("46200"), StatePart.NONE, List.of(payer(1, 30), payer(2, 120), payer(3, 400)));
    assertEquals(
        Map.of(1L, Money.of("2520"), 2L, Money.of("10080"), 3L, Money.of("33600")), split.shares());
  }

  /** 100.00 among three: the tiyn that is left goes to the lowest number. */
  @Example
  void theTiynThatIsLeft() {
    CostSplit split =
        CostSplit.of(
            Money.of("100"), StatePart.NONE, List.of(payer(9, 1), payer(4, 1), payer(7, 1)));
    assertEquals(
        Map.of(4L, Money.of("33.34"), 7L, Money.of("33.33"), 9L, Money.of("33.33")),
        split.shares());
  }

  /** 1,000 with 40 % up to 300: 700 by 1 : 2 : 4 would be 100, 200, 400; the last pledged 250. */
  @Example
  void whatOneCannotBearFallsOnTheOthers() {
    StatePart state = new StatePart(new BigDecimal("40"), Money.of("300"));
    List<Payer> payers = List.of(payer(1, 1), payer(2, 2), new Payer(3, 4, Money.of("250")));
    CostSplit split = CostSplit.of(Money.of("1000"), state, payers);
    assertEquals(Money.of("300"), split.statePart());
    assertEquals(Money.of("700"), split.members());
    assertEquals(
        Map.of(1L, Money.of("150"), 2L, Money.of("300"), 3L, Money.of("250")), split.shares());
    assertFalse(split.isOutOfDate(Money.of("1000.00")));
    assertTrue(split.isOutOfDate(Money.of("1000.01")));
  }

  @Example
  void whatCannotBeSharedIsRefused() {
    Payer poor = new Payer(1, 1, Money.of("10"));
    refused(
        "campaign.not-covered", () -> CostSplit.of(Money.of("11"), StatePart.NONE, List.of(poor)));
    refused("campaign.not-covered", () -> CostSplit.of(Money.of("1"), StatePart.NONE, List.of()));
    refused(
        "campaign.payer-twice",
        () -> CostSplit.of(Money.of("1"), StatePart.NONE, List.of(poor, poor)));
    refused("campaign.basis-missing", () -> new Payer(1, 0, Money.ZERO));
    refused("campaign.weight", () -> new BandWeights(0, 1, 1, 1));
    refused("campaign.state-part", () -> new StatePart(new BigDecimal("100.01"), Money.ZERO));
    refused("campaign.amount", () -> CostSplit.of(Money.of("-1"), StatePart.NONE, List.of()));
  }

  @Example
  void keysTakeTheirWeightFromWhatIsGiven() {
    BandWeights bands = new BandWeights(1, 2, 4, 8);
    PledgeBasis basis = new PledgeBasis(TurnoverBand.MEDIUM, Money.of("12.50"), 7);
    assertEquals(1, CostKey.EQUAL.weight(PledgeBasis.NONE, bands));
    assertEquals(4, CostKey.TURNOVER_BAND.weight(basis, bands));
    assertEquals(1250, CostKey.EXPECTED_BENEFIT.weight(basis, bands));
    assertEquals(7, CostKey.OWN_WEIGHTS.weight(basis, bands));
    refused("campaign.basis-missing", () -> CostKey.TURNOVER_BAND.weight(PledgeBasis.NONE, bands));
  }

  @Example
  void returnIsARatioOfSums() {
    assertEquals(new BigDecimal("2.67"), ReturnPerTenge.of(Money.of("800"), Money.of("300")));
    assertNull(ReturnPerTenge.of(Money.of("800"), Money.ZERO));
  }

  private static void refused(String code, Runnable deed) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, deed::run).code());
  }

  /** A total that the pledges can bear without the state. */
  private static Money coverable(List<Payer> payers, int permille) {
    BigDecimal pledged =
        payers.stream().map(payer -> payer.most().tenge()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return tiyn(
        pledged.unscaledValue().longValueExact() / 1000 * permille
            + (permille == 1000 ? pledged.unscaledValue().longValueExact() % 1000 : 0));
  }

  private static Payer payer(long id, long weight) {
    return new Payer(id, weight, PLENTY);
  }

  private static Money tiyn(long tiyn) {
    return new Money(BigDecimal.valueOf(tiyn, 2));
  }
}
