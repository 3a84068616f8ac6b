package org.klaster.vocabulary.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount in tenge (KZT), kept to the tiyn (two decimals). */
public record Money(BigDecimal tenge) implements Comparable<Money>, Serializable {

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /** Refuses more than two decimals instead of rounding silently. */
  public Money {
    try {
      tenge = tenge.setScale(2, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw (DomainRuleViolation) new DomainRuleViolation("money.scale", tenge).initCause(e);
    }
  }

  public static Money of(String tenge) {
    return new Money(new BigDecimal(tenge));
  }

  public Money plus(Money other) {
    return new Money(tenge.add(other.tenge));
  }

  public Money minus(Money other) {
    return new Money(tenge.subtract(other.tenge));
  }

  public boolean isNegative() {
    return tenge.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    return tenge.compareTo(other.tenge);
  }
}
