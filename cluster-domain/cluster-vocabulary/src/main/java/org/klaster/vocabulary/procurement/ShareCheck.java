package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.klaster.vocabulary.shared.Money;

/**
 * A share as its member computes it again from its own statement, with nobody else's figures.
 *
 * @param computed cut off to whole tiyn
 * @param leftOver of the tiyn that cutting leaves over, so many fell on this member
 */
public record ShareCheck(Money computed, Money leftOver) implements Serializable {

  private static final int DECIMALS = 5;

  /** Own quantity at the price of the tier that counted. */
  public static ShareCheck equalPrice(Buyer buyer, Money price, Money share) {
    return of(Quantities.cost(buyer.quantity(), price), BigInteger.ONE, share);
  }

  /**
   * The bill in the proportion of the own cost alone.
   *
   * @param bill of all, exact
   * @param alone what all would pay alone, exact
   */
  public static ShareCheck proportional(
      Buyer buyer, BigDecimal bill, BigDecimal alone, Money share) {
    return of(buyer.exactAlone().multiply(parts(bill)), parts(alone), share);
  }

  /**
   * The mean of what it adds, by the place at which it joins.
   *
   * @return empty where that is not its share: somebody's mean was below nought, and the others pay
   *     less in proportion
   */
  public static Optional<ShareCheck> shapley(Buyer buyer, Joining joining, Money share) {
    BigInteger sum =
        buyer
            .exactAlone()
            .multiply(BigInteger.valueOf(joining.first()))
            .add(parts(joining.sumBetween()))
            .add(parts(joining.sumLast()));
    return sum.signum() < 0
        ? Optional.empty()
        : Optional.of(of(sum, BigInteger.valueOf(joining.orders()), share));
  }

  private static ShareCheck of(BigInteger cost, BigInteger denominator, Money share) {
    Money computed = Quantities.money(Quantities.down(cost, denominator));
    return new ShareCheck(computed, share.minus(computed));
  }

  /** In thousandths of a tiyn. */
  private static BigInteger parts(BigDecimal tenge) {
    return tenge.movePointRight(DECIMALS).toBigIntegerExact();
  }
}
