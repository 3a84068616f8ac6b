package org.klaster.api.registry;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.QualityRule;
import org.klaster.vocabulary.registry.RegionalIndicator;

/**
 * Something in a table of indicators that does not fit.
 *
 * @param line place of the row in the table, from 1
 * @param year year concerned
 * @param numbers values that the message names: see the message {@code enum.QualityRule.*}
 * @param suggestedFor the indicator that the suggestion is for, or null
 * @param suggestion a value that would make all broken identities of the year hold and differs by
 *     one digit, or null
 */
public record IndicatorFinding(
    QualityRule rule,
    int line,
    RegionalIndicator kind,
    String heading,
    int year,
    List<BigDecimal> numbers,
    @Nullable RegionalIndicator suggestedFor,
    @Nullable BigDecimal suggestion)
    implements Serializable {

  public IndicatorFinding {
    numbers = List.copyOf(numbers);
  }
}
