package org.klaster.domain.registry.quality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.QualityRule;

/**
 * Something in a table that does not fit.
 *
 * @param row index of the row in the table
 * @param numbers by rule: printed and computed growth; part and whole; sum of the parts and whole;
 *     value and value before
 * @param suggestion a figure one digit away that makes all identities of that year hold, or null
 */
public record Finding(
    QualityRule rule, int row, int year, List<BigDecimal> numbers, @Nullable Repair suggestion) {

  public Finding {
    numbers = List.copyOf(numbers);
  }
}
