package org.klaster.web.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.api.reporting.AggregateCell;
import org.klaster.api.reporting.AggregateView;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.reporting.IndicatorDefinition;

/**
 * An indicator over quarters.
 *
 * @param cells one for each aggregate of the series, in its order
 */
public record SeriesRow(IndicatorDefinition indicator, List<AggregateCell> cells) {

  public SeriesRow {
    cells = List.copyOf(cells);
  }

  /** The figures for the chart, as JSON; what is suppressed is a gap. */
  public String json() {
    return cells.stream()
        .map(cell -> cell.value() == null ? "null" : cell.value().toPlainString())
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Lays aggregates beside each other; what one of them does not have is a cell without data. */
  static List<SeriesRow> of(List<AggregateView> series) {
    Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
    series.forEach(
        view ->
            view.cells()
                .forEach(
                    cell -> indicators.putIfAbsent(cell.indicator().code(), cell.indicator())));
    List<SeriesRow> rows = new ArrayList<>();
    for (IndicatorDefinition indicator : indicators.values()) {
      rows.add(
          new SeriesRow(indicator, series.stream().map(view -> cell(view, indicator)).toList()));
    }
    return rows;
  }

  private static AggregateCell cell(AggregateView view, IndicatorDefinition indicator) {
    return view.cells().stream()
        .filter(cell -> cell.indicator().code().equals(indicator.code()))
        .findFirst()
        .orElse(new AggregateCell(indicator, null, null, DisclosureVerdict.NO_DATA));
  }
}
