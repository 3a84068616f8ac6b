package org.klaster.web.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Lays aggregates beside each other; what one of them does not have is a cell without data. */
  static List<SeriesRow> of(List<AggregateView> series) {
    Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
    series.forEach(
        view -> view.cells().forEach(cell -> indicators.putIfAbsent(cell.indicator().code(), cell.indicator())));
    List<SeriesRow> rows = new ArrayList<>();
    for (IndicatorDefinition indicator : indicators.values()) {
      rows.add(new SeriesRow(indicator, series.stream().map(view -> cell(view, indicator)).toList()));
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
