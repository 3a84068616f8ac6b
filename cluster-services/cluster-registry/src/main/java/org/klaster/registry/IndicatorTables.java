package org.klaster.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.IndicatorFinding;
import org.klaster.api.registry.IndicatorRow;
import org.klaster.api.registry.IndicatorTable;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.domain.registry.quality.Finding;
import org.klaster.domain.registry.quality.GrowthCheck;
import org.klaster.domain.registry.quality.Repair;
import org.klaster.domain.registry.quality.TableCheck;
import org.klaster.vocabulary.registry.RegionalIndicator;

/** Lays series out as a table, with growth computed and what was found beside. */
final class IndicatorTables {

  private IndicatorTables() {}

  static IndicatorTable of(String source, List<PrintedSeries> series) {
    TreeSet<Integer> years = new TreeSet<>();
    series.forEach(one -> years.addAll(one.values().keySet()));
    List<IndicatorRow> rows = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      rows.add(row(i + 1, series.get(i), years));
    }
    List<IndicatorFinding> findings =
        TableCheck.of(series).stream().map(finding -> finding(finding, series)).toList();
    return new IndicatorTable(source, List.copyOf(years), rows, findings);
  }

  private static IndicatorRow row(int line, PrintedSeries series, TreeSet<Integer> years) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    years.forEach(year -> values.add(series.in(year)));
    GrowthCheck growth = GrowthCheck.of(series);
    return new IndicatorRow(
        line,
        series.kind(),
        series.heading(),
        series.unit(),
        Collections.unmodifiableList(values),
        series.printedGrowth(),
        growth.computed(),
        growth.verdict(),
        series.kind().money() ? GrowthCheck.impliedDeflator(series).orElse(null) : null);
  }

  private static IndicatorFinding finding(Finding finding, List<PrintedSeries> series) {
    Repair repair = finding.suggestion();
    RegionalIndicator suggestedFor = repair == null ? null : repair.kind();
    BigDecimal suggestion = repair == null ? null : repair.value();
    return new IndicatorFinding(
        finding.rule(),
        finding.row() + 1,
        series.get(finding.row()).kind(),
        series.get(finding.row()).heading(),
        finding.year(),
        finding.numbers(),
        suggestedFor,
        suggestion);
  }
}
