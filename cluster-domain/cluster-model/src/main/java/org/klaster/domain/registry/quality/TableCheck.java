package org.klaster.domain.registry.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.vocabulary.registry.GrowthVerdict;
import org.klaster.vocabulary.registry.QualityRule;
import org.klaster.vocabulary.registry.RegionalIndicator;

/** Looks a whole table of indicators through, rule by rule; changes nothing. */
public final class TableCheck {

  /** A value this many times the one before, or this part of it, is a jump. */
  private static final BigDecimal JUMP = BigDecimal.valueOf(5);

  private final List<PrintedSeries> table;
  private final List<Finding> findings = new ArrayList<>();

  private TableCheck(List<PrintedSeries> table) {
    this.table = table;
  }

  /** Findings by row, then by year. */
  public static List<Finding> of(List<PrintedSeries> table) {
    TableCheck check = new TableCheck(table);
    for (int row = 0; row < table.size(); row++) {
      check.growth(row);
      check.jumps(row);
      check.partAndWhole(row);
      check.sum(row);
    }
    return List.copyOf(check.findings);
  }

  private void growth(int row) {
    PrintedSeries series = table.get(row);
    GrowthCheck check = GrowthCheck.of(series);
    BigDecimal printed = series.printedGrowth();
    BigDecimal computed = check.computed();
    if (check.verdict() == GrowthVerdict.MISMATCH && printed != null && computed != null) {
      int last = new TreeSet<>(series.values().keySet()).last();
      findings.add(
          new Finding(QualityRule.GROWTH_MISMATCH, row, last, List.of(printed, computed), null));
    }
  }

  private void jumps(int row) {
    PrintedSeries series = table.get(row);
    for (Map.Entry<Integer, BigDecimal> value : series.values().entrySet()) {
      BigDecimal before = series.in(value.getKey() - 1);
      BigDecimal now = value.getValue();
      if (before == null || before.signum() <= 0 || now.signum() <= 0) {
        continue;
      }
      if (now.compareTo(before.multiply(JUMP)) >= 0 || now.multiply(JUMP).compareTo(before) <= 0) {
        findings.add(
            new Finding(QualityRule.JUMP, row, value.getKey(), List.of(now, before), null));
      }
    }
  }

  private void partAndWhole(int row) {
    PrintedSeries part = table.get(row);
    PrintedSeries whole = part.kind().whole().map(this::find).orElse(null);
    if (whole == null) {
      return;
    }
    part.values()
        .forEach(
            (year, value) -> {
              BigDecimal limit = whole.in(year);
              if (limit != null && value.compareTo(limit) > 0) {
                findings.add(
                    new Finding(
                        QualityRule.PART_EXCEEDS_WHOLE, row, year, List.of(value, limit), null));
              }
            });
  }

  private void sum(int row) {
    PrintedSeries whole = table.get(row);
    List<PrintedSeries> parts = new ArrayList<>();
    for (RegionalIndicator kind : whole.kind().parts()) {
      PrintedSeries part = find(kind);
      if (part != null) {
        parts.add(part);
      }
    }
    if (parts.isEmpty() || parts.size() < whole.kind().parts().size()) {
      return;
    }
    whole
        .values()
        .forEach(
            (year, printed) -> {
              if (parts.stream().allMatch(part -> part.values().containsKey(year))) {
                sumOfYear(row, year, parts, printed);
              }
            });
  }

  private void sumOfYear(int row, int year, List<PrintedSeries> parts, BigDecimal printed) {
    List<BigDecimal> values = parts.stream().map(part -> part.printedIn(year)).toList();
    if (!Sums.fit(values, printed)) {
      findings.add(
          new Finding(
              QualityRule.PARTS_DO_NOT_SUM,
              row,
              year,
              List.of(Sums.of(values), printed),
              OneDigit.repair(parts, table.get(row), year)));
    }
  }

  private @Nullable PrintedSeries find(RegionalIndicator kind) {
    return table.stream().filter(series -> series.kind() == kind).findFirst().orElse(null);
  }
}
