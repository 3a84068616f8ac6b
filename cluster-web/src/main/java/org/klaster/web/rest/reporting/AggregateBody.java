package org.klaster.web.rest.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.AggregateCell;
import org.klaster.api.reporting.AggregateView;
import org.klaster.api.reporting.CoverageView;
import org.klaster.vocabulary.reporting.AggregateStatus;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The figures of a cluster and a quarter, each with unit, period and coverage.
 *
 * @param number of the aggregate, 0 while none is built; then there are no indicators and the
 *     coverage is today's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AggregateBody(
    @Nullable Long id,
    long cluster,
    LocalizedText name,
    String period,
    int number,
    @Nullable AggregateStatus status,
    CoverageView coverage,
    List<Indicator> indicators,
    @Nullable String sha256,
    @Nullable Instant builtAt,
    @Nullable Instant publishedAt) {

  /**
   * One figure.
   *
   * @param value absent where it is suppressed or there is none
   * @param suppressed whether a figure is kept from the caller
   * @param reason why it may not be shown to those who may not see the parts; absent where it may
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Indicator(
      String code,
      LocalizedText name,
      LocalizedText unit,
      @Nullable BigDecimal value,
      @Nullable Integer firms,
      boolean suppressed,
      @Nullable DisclosureVerdict reason) {

    static Indicator of(AggregateCell cell) {
      return new Indicator(
          cell.indicator().code(),
          cell.indicator().name(),
          cell.indicator().unit(),
          cell.value(),
          cell.firms(),
          cell.suppressed(),
          cell.verdict().shown() ? null : cell.verdict());
    }
  }

  static AggregateBody of(AggregateView view) {
    return new AggregateBody(
        view.id(),
        view.clusterId(),
        view.cluster(),
        view.period().toString(),
        view.number(),
        view.status(),
        view.coverage(),
        view.cells().stream().map(Indicator::of).toList(),
        view.hash(),
        view.builtAt(),
        view.publishedAt());
  }
}
