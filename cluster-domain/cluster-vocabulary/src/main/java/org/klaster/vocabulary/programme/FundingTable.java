package org.klaster.vocabulary.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.klaster.vocabulary.shared.Money;

/**
 * Planned money by source and year, exact to the tiyn. A year or a source without a line has no
 * column or row.
 *
 * @param years years with a line, ascending
 * @param rows one a source, in the order of {@link FundingSource}
 * @param byYear totals in the order of {@code years}
 */
public record FundingTable(List<Integer> years, List<Row> rows, List<Money> byYear, Money total)
    implements Serializable {

  public FundingTable {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    byYear = List.copyOf(byYear);
  }

  /**
   * The money of one source.
   *
   * @param byYear in the order of the table's years
   */
  public record Row(FundingSource source, List<Money> byYear, Money total) implements Serializable {

    public Row {
      byYear = List.copyOf(byYear);
    }
  }

  /** Adds lines up, in whatever order they come. */
  public static FundingTable of(Collection<FundingLine> lines) {
    Map<FundingSource, TreeMap<Integer, Money>> sums = new EnumMap<>(FundingSource.class);
    TreeMap<Integer, Money> yearSums = new TreeMap<>();
    for (FundingLine line : lines) {
      sums.computeIfAbsent(line.source(), source -> new TreeMap<>())
          .merge(line.year(), line.amount(), Money::plus);
      yearSums.merge(line.year(), line.amount(), Money::plus);
    }
    List<Integer> years = List.copyOf(yearSums.keySet());
    List<Row> rows = new ArrayList<>();
    sums.forEach((source, amounts) -> rows.add(row(source, years, amounts)));
    List<Money> byYear = spread(years, yearSums);
    return new FundingTable(years, rows, byYear, sum(byYear));
  }

  private static Row row(FundingSource source, List<Integer> years, Map<Integer, Money> amounts) {
    List<Money> spread = spread(years, amounts);
    return new Row(source, spread, sum(spread));
  }

  private static List<Money> spread(List<Integer> years, Map<Integer, Money> amounts) {
    return years.stream().map(year -> amounts.getOrDefault(year, Money.ZERO)).toList();
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
