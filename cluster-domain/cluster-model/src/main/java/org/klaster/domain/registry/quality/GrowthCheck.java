package org.klaster.domain.registry.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.vocabulary.registry.GrowthVerdict;

/**
 * Compares the growth printed beside a series with the one that follows from its last two years.
 *
 * @param computed last year in per cent of the year before, to two decimals; null where a level is
 *     missing
 * @param difference computed less printed, null where one of them is missing
 */
public record GrowthCheck(
    GrowthVerdict verdict, @Nullable BigDecimal computed, @Nullable BigDecimal difference) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Digits of the exact quotient; far more than any figure is printed with. */
  private static final int PRECISE = 12;

  public static GrowthCheck of(PrintedSeries series) {
    Optional<BigDecimal> exact = exactGrowth(series);
    if (exact.isEmpty()) {
      return new GrowthCheck(GrowthVerdict.UNKNOWN, null, null);
    }
    BigDecimal computed = exact.get();
    BigDecimal shown = computed.setScale(2, RoundingMode.HALF_UP);
    BigDecimal printed = series.printedGrowth();
    if (printed == null) {
      return new GrowthCheck(GrowthVerdict.UNKNOWN, shown, null);
    }
    return new GrowthCheck(
        verdict(computed, printed),
        shown,
        computed.subtract(printed).setScale(2, RoundingMode.HALF_UP));
  }

  /**
   * The price index in per cent that would reconcile both if the printed figure were an index of
   * physical volume; empty where they agree.
   */
  public static Optional<BigDecimal> impliedDeflator(PrintedSeries series) {
    BigDecimal printed = series.printedGrowth();
    if (of(series).verdict() != GrowthVerdict.MISMATCH
        || printed == null
        || printed.signum() <= 0) {
      return Optional.empty();
    }
    return exactGrowth(series)
        .map(growth -> growth.multiply(HUNDRED).divide(printed, 1, RoundingMode.HALF_UP));
  }

  private static GrowthVerdict verdict(BigDecimal computed, BigDecimal printed) {
    if (computed.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0) {
      return GrowthVerdict.ROUNDED;
    }
    if (computed.setScale(printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0) {
      return GrowthVerdict.TRUNCATED;
    }
    return GrowthVerdict.MISMATCH;
  }

  private static Optional<BigDecimal> exactGrowth(PrintedSeries series) {
    Integer last = series.values().keySet().stream().reduce((a, b) -> b).orElse(null);
    if (last == null) {
      return Optional.empty();
    }
    BigDecimal now = series.in(last);
    BigDecimal before = series.in(last - 1);
    if (now == null || before == null || before.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(now.multiply(HUNDRED).divide(before, PRECISE, RoundingMode.HALF_UP));
  }
}
