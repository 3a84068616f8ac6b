package org.klaster.domain.registry;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.RegionalIndicator;

/**
 * One row of a printed table of indicators.
 *
 * @param unit as printed, for example {@code млн.тг}
 * @param values by year, ascending; a year that is not printed is missing
 * @param printedGrowth last year in per cent of the year before, with the decimals as printed; null
 *     where none is printed
 */
public record PrintedSeries(
    RegionalIndicator kind,
    String heading,
    String unit,
    Map<Integer, BigDecimal> values,
    @Nullable BigDecimal printedGrowth) {

  public PrintedSeries {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The most decimals that any value is printed with. */
  public int decimals() {
    return values.values().stream().mapToInt(value -> Math.max(0, value.scale())).max().orElse(0);
  }

  public @Nullable BigDecimal in(int year) {
    return values.get(year);
  }

  /** The value of a year that is known to be printed. */
  public BigDecimal printedIn(int year) {
    return Objects.requireNonNull(values.get(year));
  }

  /** The same series with another value of one year. */
  public PrintedSeries with(int year, BigDecimal value) {
    Map<Integer, BigDecimal> changed = new TreeMap<>(values);
    changed.put(year, value);
    return new PrintedSeries(kind, heading, unit, changed, printedGrowth);
  }
}
