package org.klaster.domain.registry.quality;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sums of rounded figures: they may miss a rounded whole by half a unit of the last decimal for
 * each figure.
 */
final class Sums {

  private Sums() {}

  static BigDecimal of(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether rounding alone explains the difference of the parts' sum to the whole. */
  static boolean fit(List<BigDecimal> parts, BigDecimal whole) {
    BigDecimal tolerance = halfUnit(whole);
    for (BigDecimal part : parts) {
      tolerance = tolerance.add(halfUnit(part));
    }
    return of(parts).subtract(whole).abs().compareTo(tolerance) <= 0;
  }

  private static BigDecimal halfUnit(BigDecimal printed) {
    return BigDecimal.ONE
        .movePointLeft(Math.max(0, printed.scale()))
        .multiply(new BigDecimal("0.5"));
  }
}
