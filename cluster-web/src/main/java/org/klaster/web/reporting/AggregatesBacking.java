package org.klaster.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.AggregateView;
import org.klaster.api.reporting.Aggregates;
import org.klaster.api.reporting.BuildAggregate;
import org.klaster.api.reporting.ReportingCluster;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.i18n.Formats;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** A cluster's aggregate of a quarter beside those of the quarters before. */
@Named
@ViewScoped
public class AggregatesBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Aggregates aggregates;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private @Nullable String period;
  private List<ReportingCluster> clusters = List.of();
  private List<Period> periods = List.of();
  private List<AggregateView> series = List.of();
  private @Nullable AggregateView view;

  /** Without a choice in the address: a registered cluster, and its newest quarter that has one. */
  public void load() {
    clusters = aggregates.clusters();
    periods = aggregates.periods();
    if (cluster == null && !clusters.isEmpty()) {
      cluster = clusters.get(0).id();
    }
    if (cluster == null) {
      return;
    }
    series = aggregates.series(cluster);
    view = shownOf(cluster, chosenPeriod());
  }

  /** What the series has already read is not read again: each read of full sums is recorded. */
  private AggregateView shownOf(long clusterId, Period chosen) {
    return series.stream()
        .filter(one -> one.period().equals(chosen))
        .findFirst()
        .orElseGet(() -> aggregates.view(clusterId, chosen));
  }

  private Period chosenPeriod() {
    try {
      return period == null || period.isBlank() ? newest() : Period.parse(period);
    } catch (DomainRuleViolation malformed) {
      throw (NotFound) new NotFound("period", String.valueOf(period)).initCause(malformed);
    }
  }

  private Period newest() {
    return series.isEmpty() ? periods.get(0) : series.get(series.size() - 1).period();
  }

  public String build() {
    AggregateView shown = shown();
    aggregates.build(new BuildAggregate(shown.clusterId(), shown.period(), shown.number() + 1));
    return flash.done("reporting.aggregates.built", address(shown));
  }

  public String publish() {
    AggregateView shown = shown();
    Long id = shown.id();
    if (id == null) {
      throw new NotFound("aggregate", shown.period());
    }
    aggregates.publish(id, shown.version());
    return flash.done("reporting.aggregates.published", address(shown));
  }

  private AggregateView shown() {
    if (view == null) {
      throw new NotFound("cluster", String.valueOf(cluster));
    }
    return view;
  }

  private static String address(AggregateView shown) {
    return "/app/reporting/aggregates.xhtml?cluster="
        + shown.clusterId()
        + "&period="
        + shown.period();
  }

  /** The table: a row an indicator, a cell a quarter of the series. */
  public List<SeriesRow> getRows() {
    return SeriesRow.of(series);
  }

  /** Quarters of the series in words, as JSON, for the chart. */
  public String getSeriesPeriods() {
    var periods = Json.createArrayBuilder();
    series.forEach(one -> periods.add(Formats.period(messages.language(), one.period())));
    return periods.build().toString();
  }

  public List<Choice> getClusterChoices() {
    return clusters.stream().map(c -> new Choice(c.id(), messages.text(c.name()))).toList();
  }

  public List<Choice> getPeriodChoices() {
    return PeriodChoices.of(periods, messages);
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public @Nullable String getPeriod() {
    return period;
  }

  public void setPeriod(@Nullable String period) {
    this.period = period;
  }

  public List<AggregateView> getSeries() {
    return series;
  }

  public @Nullable AggregateView getView() {
    return view;
  }
}
