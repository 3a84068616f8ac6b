package org.klaster.vocabulary.procurement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * Exact products of a quantity in thousandths and a price in tiyn: integers of thousandths of a
 * tiyn, and the ways back to whole tiyn.
 */
final class Quantities {

  private static final int DECIMALS = 3;
  private static final BigInteger PARTS = BigInteger.valueOf(1000);

  private Quantities() {}

  /** With exactly three decimals; more are refused. */
  static BigDecimal exact(BigDecimal quantity) {
    try {
      return quantity.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw (DomainRuleViolation) new DomainRuleViolation("saving.quantity").initCause(e);
    }
  }

  /** In thousandths. */
  static BigInteger thousandths(BigDecimal quantity) {
    return exact(quantity).unscaledValue();
  }

  /** In tiyn. */
  static BigInteger tiyn(Money money) {
    return money.tenge().unscaledValue();
  }

  /** In thousandths of a tiyn. */
  static BigInteger cost(BigDecimal quantity, Money price) {
    return thousandths(quantity).multiply(tiyn(price));
  }

  /** Whole tiyn, rounded up: who would pay a part of a tiyn pays the tiyn. */
  static Money up(BigInteger cost) {
    return money(cost.add(PARTS).subtract(BigInteger.ONE).divide(PARTS));
  }

  /** The nearest whole tiyn of a fraction, a half upwards. */
  static Money nearest(BigInteger cost, BigInteger denominator) {
    BigInteger whole = denominator.multiply(PARTS);
    return money(cost.shiftLeft(1).add(whole).divide(whole.shiftLeft(1)));
  }

  /** Whole tiyn of a fraction that is not negative, cut off. */
  static BigInteger down(BigInteger cost, BigInteger denominator) {
    return cost.divide(denominator.multiply(PARTS));
  }

  static Money money(BigInteger tiyn) {
    return new Money(new BigDecimal(tiyn, 2));
  }
}
