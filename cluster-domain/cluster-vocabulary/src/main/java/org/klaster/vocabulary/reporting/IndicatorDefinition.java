package org.klaster.vocabulary.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * One indicator of a form: no figure is shown without its unit and its definition.
 *
 * @param code stable name in files and interfaces, for example {@code wageFund}
 * @param decimals decimals that a figure may have
 * @param ratio what a ratio is computed from; null for an entered indicator
 */
public record IndicatorDefinition(
    String code,
    LocalizedText name,
    LocalizedText unit,
    LocalizedText definition,
    AggregationKind kind,
    int decimals,
    @Nullable Ratio ratio)
    implements Serializable {

  /**
   * {@code numerator / (denominator x divisor)}.
   *
   * @param divisor for example 3 for a monthly mean of a quarter, 0.01 for per cent
   */
  public record Ratio(String numerator, String denominator, BigDecimal divisor)
      implements Serializable {

    /**
     * The ratio of two sums; null where the denominator is zero: there is no figure then, not a
     * zero.
     */
    public @Nullable BigDecimal of(
        BigDecimal numeratorSum, BigDecimal denominatorSum, int decimals) {
      BigDecimal below = denominatorSum.multiply(divisor);
      return below.signum() == 0
          ? null
          : numeratorSum.divide(below, decimals, RoundingMode.HALF_UP);
    }
  }

  public IndicatorDefinition {
    if ((kind == AggregationKind.RATIO) != (ratio != null) || decimals < 0 || decimals > 4) {
      throw new DomainRuleViolation("report.form-malformed", code);
    }
  }

  /**
   * The figure with the decimals of this indicator. One that has more was not written by the
   * application and is left as it is, so that a verifier can see it.
   */
  public BigDecimal scaled(BigDecimal figure) {
    return figure.stripTrailingZeros().scale() > decimals
        ? figure
        : figure.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  public boolean entered() {
    return kind == AggregationKind.SUM;
  }
}
