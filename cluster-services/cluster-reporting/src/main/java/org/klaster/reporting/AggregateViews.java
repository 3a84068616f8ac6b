package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.AggregateCell;
import org.klaster.api.reporting.AggregateView;
import org.klaster.api.reporting.CoverageView;
import org.klaster.domain.reporting.AggregateFigures;
import org.klaster.domain.reporting.AggregateFigures.Total;
import org.klaster.domain.reporting.Coverage;
import org.klaster.domain.reporting.DisclosureControl;
import org.klaster.domain.reporting.ReportAggregate;
import org.klaster.reporting.AggregateBook.Entry;
import org.klaster.vocabulary.reporting.DisclosureVerdict;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.IndicatorDefinition;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Period;

/**
 * Aggregates as they may be shown. The one place where a figure is suppressed: pages, files and
 * interfaces all get their cells from here.
 */
@ApplicationScoped
public class AggregateViews {

  @Inject private FormCatalogue catalogue;

  /**
   * @param seesParts whether the one who looks may see the parts, and so every sum
   * @param now coverage as it stands now
   */
  AggregateView of(Entry entry, LocalizedText cluster, boolean seesParts, @Nullable Coverage now) {
    ReportAggregate aggregate = entry.aggregate();
    Coverage coverage = aggregate.coverage();
    return new AggregateView(
        aggregate.id(),
        aggregate.version(),
        aggregate.clusterId(),
        cluster,
        aggregate.period(),
        aggregate.number(),
        aggregate.status(),
        of(coverage),
        cells(entry.figures(), catalogue.control(aggregate.period()), seesParts),
        now == null ? 0 : Math.max(0, now.accepted() - coverage.accepted()),
        aggregate.hash(),
        aggregate.builtAt(),
        aggregate.publishedAt());
  }

  /** A cluster and period without an aggregate. */
  AggregateView none(long cluster, LocalizedText name, Period period, Coverage now) {
    return new AggregateView(
        null,
        0,
        cluster,
        name,
        period,
        0,
        null,
        of(now),
        List.of(),
        now.accepted(),
        null,
        null,
        null);
  }

  static CoverageView of(Coverage coverage) {
    return new CoverageView(
        coverage.expected(),
        coverage.submitted(),
        coverage.accepted(),
        coverage.late(),
        coverage.completeness());
  }

  private static List<AggregateCell> cells(
      AggregateFigures figures, DisclosureControl control, boolean seesParts) {
    return figures.totals(control).stream().map(total -> cell(total, seesParts)).toList();
  }

  private static AggregateCell cell(Total total, boolean seesParts) {
    boolean shown = seesParts || total.verdict().shown();
    return new AggregateCell(
        total.indicator(),
        shown ? total.value() : null,
        shown ? total.firms() : null,
        total.verdict());
  }

  /** The totals over clusters, each judged with what the shown parts would leave. */
  List<AggregateCell> total(Period period, List<AggregateFigures> parts) {
    FormDefinition form = catalogue.form(period).definition();
    DisclosureControl control = catalogue.control(period);
    Map<String, DisclosureVerdict> verdicts = new HashMap<>();
    Map<String, BigDecimal> sums = new HashMap<>();
    List<AggregateCell> cells = new ArrayList<>();
    for (IndicatorDefinition indicator : form.entered()) {
      String code = indicator.code();
      List<Map<Long, BigDecimal>> contributions =
          parts.stream().map(part -> part.contributions(code)).toList();
      DisclosureVerdict verdict = control.judgeTotal(contributions);
      BigDecimal sum =
          parts.stream().map(part -> part.sum(code)).reduce(BigDecimal.ZERO, BigDecimal::add);
      int firms =
          (int) contributions.stream().flatMap(part -> part.keySet().stream()).distinct().count();
      verdicts.put(code, verdict);
      sums.put(code, sum);
      cells.add(cell(new Total(indicator, indicator.scaled(sum), firms, verdict), false));
    }
    for (IndicatorDefinition indicator : form.ratios()) {
      IndicatorDefinition.Ratio ratio = Objects.requireNonNull(indicator.ratio());
      DisclosureVerdict verdict =
          DisclosureControl.judgeRatio(
              verdicts.getOrDefault(ratio.numerator(), DisclosureVerdict.NO_DATA),
              verdicts.getOrDefault(ratio.denominator(), DisclosureVerdict.NO_DATA));
      BigDecimal value =
          ratio.of(
              sums.getOrDefault(ratio.numerator(), BigDecimal.ZERO),
              sums.getOrDefault(ratio.denominator(), BigDecimal.ZERO),
              indicator.decimals());
      cells.add(cell(new Total(indicator, value, 0, verdict), false));
    }
    return cells;
  }
}
