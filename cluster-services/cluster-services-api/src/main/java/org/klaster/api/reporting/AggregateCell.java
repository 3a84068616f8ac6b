package org.klaster.api.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.reporting.IndicatorDefinition;

/**
 * An aggregated figure as the caller may see it.
 *
 * @param value null where it is suppressed for the caller or there is none
 * @param firms firms that report the indicator; null where it is suppressed for the caller
 * @param verdict whether it may be shown to those who may not see the parts; a coordinator sees the
 *     value in any case
 */
public record AggregateCell(
    IndicatorDefinition indicator,
    @Nullable BigDecimal value,
    @Nullable Integer firms,
    DisclosureVerdict verdict)
    implements Serializable {

  /** Whether a figure is kept from the caller. */
  public boolean suppressed() {
    return value == null && verdict != DisclosureVerdict.NO_DATA && !verdict.shown();
  }
}
