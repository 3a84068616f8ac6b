package org.klaster.api.reporting;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.Period;

/**
 * All clusters of a quarter side by side, with the total.
 *
 * @param clusters those with members that report, by name
 * @param total sums over the clusters; empty until every one of them has an aggregate
 */
public record PeriodTotals(
    Period period, CoverageView coverage, List<AggregateView> clusters, List<AggregateCell> total)
    implements Serializable {

  public PeriodTotals {
    clusters = List.copyOf(clusters);
    total = List.copyOf(total);
  }
}
