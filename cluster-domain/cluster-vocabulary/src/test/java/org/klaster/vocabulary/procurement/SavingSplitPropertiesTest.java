package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klaster.vocabulary.shared.Money;

/** Any tiers, any buyers, any key: exact to the tiyn, in any order, and never dearer than alone. */
class SavingSplitPropertiesTest {

  @Provide
  Arbitrary<TierPrices> tiers() {
    Arbitrary<Long> thresholds = Arbitraries.longs().between(1, 2_000_000);
    Arbitrary<Long> prices = Arbitraries.longs().between(1, 20_000);
    return Combinators.combine(
            thresholds.list().uniqueElements().ofMaxSize(5), prices.list().ofSize(6))
        .as(SavingSplitPropertiesTest::tiers);
  }

  private static TierPrices tiers(List<Long> thresholds, List<Long> prices) {
    List<Long> rising = new ArrayList<>(thresholds);
    Collections.sort(rising);
    rising.add(0, 0L);
    List<Long> falling = new ArrayList<>(prices);
    falling.sort(Comparator.reverseOrder());
    List<TierPrices.Step> steps = new ArrayList<>();
    for (int i = 0; i < rising.size(); i++) {
      steps.add(new TierPrices.Step(BigDecimal.valueOf(rising.get(i), 3), tiyn(falling.get(i))));
    }
    return new TierPrices(steps);
  }

  @Provide
  Arbitrary<List<Buyer>> few() {
    return buyers(1, 7);
  }

  @Provide
  Arbitrary<List<Buyer>> many() {
    return buyers(13, 16);
  }

  private static Arbitrary<List<Buyer>> buyers(int least, int most) {
    Arbitrary<Buyer> one =
        Combinators.combine(
                Arbitraries.longs().between(1, 500),
                Arbitraries.longs().between(1, 900_000),
                Arbitraries.longs().between(1, 20_000),
                Arbitraries.longs().between(1, 30_000))
            .as(
                (id, quantity, own, ceiling) ->
                    new Buyer(id, BigDecimal.valueOf(quantity, 3), tiyn(own), tiyn(ceiling)));
    return one.list().uniqueElements(Buyer::organisationId).ofMinSize(least).ofMaxSize(most);
  }

  @Property
  void sharesSumToTheBillInAnyOrder(
      @ForAll SavingKey key,
      @ForAll("tiers") TierPrices tiers,
      @ForAll("few") List<Buyer> buyers,
      @ForAll long seed) {
    SavingSplit split = SavingSplit.of(key, tiers, buyers);
    assertExact(split, tiers, buyers);
    assertEquals(split, SavingSplit.of(key, tiers, shuffled(buyers, seed)));
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  void sampledSharesSumToTheBillInAnyOrder(
      @ForAll("tiers") TierPrices tiers, @ForAll("many") List<Buyer> buyers, @ForAll long seed) {
    SavingSplit split = SavingSplit.of(SavingKey.SHAPLEY, tiers, buyers);
    assertExact(split, tiers, buyers);
    assertEquals(split, SavingSplit.of(SavingKey.SHAPLEY, tiers, shuffled(buyers, seed)));
  }

  private static void assertExact(SavingSplit split, TierPrices tiers, List<Buyer> buyers) {
    Money sum = Money.ZERO;
    for (SavingShare share : split.shares().values()) {
      assertFalse(share.share().isNegative());
      sum = sum.plus(share.share());
    }
    assertEquals(split.total(), sum);
    assertEquals(tiers.costOf(split.volume()), sum);
    assertEquals(buyers.size(), split.shares().size());
  }

  /** Who stays pays no more than alone and no more than its ceiling, whatever the key. */
  @Property
  void nobodyWhoStaysPaysMoreThanAlone(
      @ForAll SavingKey key,
      @ForAll("tiers") TierPrices tiers,
      @ForAll("few") List<Buyer> buyers,
      @ForAll long seed) {
    BuyingGroup group = BuyingGroup.of(key, tiers, buyers);
    assertEquals(group, BuyingGroup.of(key, tiers, shuffled(buyers, seed)));
    int staying = group.split() == null ? 0 : group.split().shares().size();
    assertTrue(group.split() == null || staying + group.departures().size() == buyers.size());
    if (group.split() == null) {
      return;
    }
    assertExact(group.split(), tiers, staying(buyers, group));
    for (Buyer buyer : staying(buyers, group)) {
      SavingShare share =
          Objects.requireNonNull(group.split().shares().get(buyer.organisationId()));
      assertTrue(share.share().compareTo(buyer.alone()) <= 0, "dearer than alone");
      assertTrue(share.share().compareTo(buyer.most()) <= 0, "above the ceiling");
    }
  }

  /** Where no arrangement of a part of them is cheaper, these keys never hurt anybody. */
  @Property
  void proportionAndShapleyHurtNobodyWhereAllTogetherIsBest(
      @ForAll("tiers") TierPrices tiers, @ForAll("few") List<Buyer> buyers) {
    List<Buyer> group = sorted(buyers);
    BigInteger together =
        Quantities.tiyn(tiers.priceOf(volume(group)).orElseThrow())
            .multiply(Quantities.thousandths(volume(group)));
    BigInteger[] costs = new SavingGame(tiers, group, together).costs();
    for (int i = 0; i < group.size(); i++) {
      int others = (costs.length - 1) & ~(1 << i);
      if (together.compareTo(costs[others].add(group.get(i).exactAlone())) > 0) {
        return;
      }
    }
    for (SavingKey key : List.of(SavingKey.PROPORTIONAL, SavingKey.SHAPLEY)) {
      SavingSplit.of(key, tiers, buyers)
          .shares()
          .values()
          .forEach(share -> assertFalse(share.isDearerThanAlone(), key + " hurts one"));
    }
  }

  /** Who joins adds no more to the cost of any group than it would pay alone. */
  @Property
  void theSavingNeverFallsWhenAGroupGrows(
      @ForAll("tiers") TierPrices tiers, @ForAll("few") List<Buyer> buyers) {
    List<Buyer> group = sorted(buyers);
    BigInteger[] costs = new SavingGame(tiers, group, BigInteger.ONE).costs();
    int all = costs.length - 1;
    for (int part = 0; part < all; part++) {
      for (int i = 0; i < group.size(); i++) {
        int with = part | (1 << i);
        if (with != part && with != all) {
          BigInteger added = costs[with].subtract(costs[part]);
          assertTrue(added.compareTo(group.get(i).exactAlone()) <= 0);
        }
      }
    }
  }

  private static List<Buyer> staying(List<Buyer> buyers, BuyingGroup group) {
    return buyers.stream()
        .filter(
            buyer ->
                group.departures().stream()
                    .noneMatch(gone -> gone.organisationId() == buyer.organisationId()))
        .toList();
  }

  private static BigDecimal volume(List<Buyer> buyers) {
    return buyers.stream().map(Buyer::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Buyer> sorted(List<Buyer> buyers) {
    return buyers.stream().sorted(Comparator.comparing(Buyer::organisationId)).toList();
  }

  private static List<Buyer> shuffled(List<Buyer> buyers, long seed) {
    List<Buyer> shuffled = new ArrayList<>(buyers);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static Money tiyn(long tiyn) {
    return new Money(BigDecimal.valueOf(tiyn, 2));
  }
}
