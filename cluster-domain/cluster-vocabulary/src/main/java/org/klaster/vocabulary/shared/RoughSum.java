package org.klaster.vocabulary.shared;

import java.math.BigDecimal;

/**
 * A sum as it is shown before it is final: the nearest 1, 2 or 5 times a power of ten that is not
 * above it. From the last of such looks and the final sum nobody can read off what one member
 * entered in between.
 */
public final class RoughSum {

  private static final BigDecimal[] STEPS = {
    new BigDecimal("5"), new BigDecimal("2"), BigDecimal.ONE
  };

  private RoughSum() {}

  /**
   * The step at or below the sum; nought where there is nothing.
   *
   * @param sum of any unit
   */
  public static BigDecimal of(BigDecimal sum) {
    if (sum.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(sum.precision() - sum.scale() - 1);
    for (BigDecimal step : STEPS) {
      BigDecimal candidate = power.multiply(step);
      if (candidate.compareTo(sum) <= 0) {
        return candidate;
      }
    }
    return power;
  }
}
