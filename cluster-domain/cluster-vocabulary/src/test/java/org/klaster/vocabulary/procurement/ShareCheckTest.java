package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.Money;

/** What a member computes again from its own statement, by the figures of JP-1. */
class ShareCheckTest {

  private static final TierPrices TIERS =
      new TierPrices(
          List.of(step("0", "100"), step("50", "96"), step("200", "90"), step("500", "84")));

  private static final Buyer FIRST = buyer(1, "30", "100");
  private static final Buyer THIRD = buyer(3, "400", "90");
  private static final List<Buyer> THREE = List.of(FIRST, buyer(2, "120", "96"), THIRD);

  @Test
  void ownQuantityAtThePriceOfTheTier() {
    assertEquals(
        new ShareCheck(Money.of("2520"), Money.ZERO),
        ShareCheck.equalPrice(FIRST, Money.of("84"), Money.of("2520")));
  }

  /** 0.7 at 0.05 is 3.5 tiyn: three, and the two that cutting leaves over. */
  @Test
  void tiynThatAreLeftOverAreTold() {
    assertEquals(
        new ShareCheck(Money.of("0.03"), Money.of("0.02")),
        ShareCheck.equalPrice(buyer(4, "0.7", "1"), Money.of("0.05"), Money.of("0.05")));
  }

  /** 46,200 x 36,000 / 50,520 = 32,921.615; two tiyn are left over for the largest. */
  @Test
  void theBillInProportion() {
    SavingSplit split = SavingSplit.of(SavingKey.PROPORTIONAL, TIERS, THREE);
    BigDecimal bill = new BigDecimal("46200");
    BigDecimal alone = new BigDecimal("50520");
    assertEquals(
        new ShareCheck(Money.of("32921.61"), Money.of("0.02")),
        ShareCheck.proportional(THIRD, bill, alone, share(split, 3)));
    assertEquals(
        new ShareCheck(Money.of("2743.46"), Money.ZERO),
        ShareCheck.proportional(FIRST, bill, alone, share(split, 1)));
  }

  /**
   * The first adds 3,000 alone (twice), after the second 14,400 - 11,520 = 2,880, after the third
   * 38,700 - 36,000 = 2,700, and last 46,200 - 43,680 = 2,520 (twice): 16,620 / 6 = 2,770.
   */
  @Test
  void whatItAddsByThePlaceOfJoining() {
    SavingSplit split = SavingSplit.of(SavingKey.SHAPLEY, TIERS, THREE);
    Joining first = joining(split, 1);
    assertEquals(
        new Joining(2, 2, 2, new BigDecimal("5580.00000"), new BigDecimal("5040.00000")), first);
    assertEquals(
        new Joining(2, 2, 2, new BigDecimal("67860.00000"), new BigDecimal("63600.00000")),
        joining(split, 3));
    assertEquals(
        Optional.of(new ShareCheck(Money.of("2770"), Money.ZERO)),
        ShareCheck.shapley(FIRST, first, share(split, 1)));
  }

  /** Of one alone, and of two, who have nothing between. */
  @Test
  void whereFewJoin() {
    SavingSplit alone = SavingSplit.of(SavingKey.SHAPLEY, TIERS, List.of(FIRST));
    assertEquals(
        new Joining(0, 0, 1, new BigDecimal("0.00000"), new BigDecimal("3000.00000")),
        joining(alone, 1));
    SavingSplit two = SavingSplit.of(SavingKey.SHAPLEY, TIERS, List.of(FIRST, THIRD));
    // 430 cost 38,700: the first adds 3,000 or 2,700.
    assertEquals(
        new Joining(1, 0, 1, new BigDecimal("0.00000"), new BigDecimal("2700.00000")),
        joining(two, 1));
    assertEquals(Money.of("2850"), share(two, 1));
  }

  /** Nobody is paid for joining: then the shares are no means, and no mean is told. */
  @Test
  void liftedSharesAreNoMeans() {
    List<Buyer> pair = List.of(buyer(1, "1", "100"), buyer(2, "499", "90"));
    assertTrue(SavingSplit.of(SavingKey.SHAPLEY, TIERS, pair).joinings().isEmpty());
    assertTrue(SavingSplit.of(SavingKey.EQUAL_PRICE, TIERS, THREE).joinings().isEmpty());
  }

  /** Thirteen are sampled: every one computes its share again, and left-over tiyn are few. */
  @Test
  void sampledMeansAreComputedAgain() {
    List<Buyer> thirteen = new ArrayList<>();
    for (int i = 1; i <= 13; i++) {
      thirteen.add(buyer(i, String.valueOf(7 * i + i * i % 11), String.valueOf(101 + i % 5)));
    }
    SavingSplit split = SavingSplit.of(SavingKey.SHAPLEY, TIERS, thirteen);
    Money left = Money.ZERO;
    for (Buyer buyer : thirteen) {
      long id = buyer.organisationId();
      Joining joining = joining(split, id);
      assertEquals(ShapleyRule.orders(13), joining.orders());
      ShareCheck check = ShareCheck.shapley(buyer, joining, share(split, id)).orElseThrow();
      left = left.plus(check.leftOver());
      assertEquals(share(split, id), check.computed().plus(check.leftOver()));
    }
    assertTrue(left.compareTo(Money.of("0.13")) < 0 && !left.isNegative(), "left " + left);
  }

  private static Joining joining(SavingSplit split, long id) {
    return Objects.requireNonNull(split.joinings().get(id));
  }

  private static Money share(SavingSplit split, long id) {
    return Objects.requireNonNull(split.shares().get(id)).share();
  }

  private static TierPrices.Step step(String from, String price) {
    return new TierPrices.Step(new BigDecimal(from), Money.of(price));
  }

  private static Buyer buyer(long id, String quantity, String ownPrice) {
    return new Buyer(id, new BigDecimal(quantity), Money.of(ownPrice), Money.of("1000000"));
  }
}
