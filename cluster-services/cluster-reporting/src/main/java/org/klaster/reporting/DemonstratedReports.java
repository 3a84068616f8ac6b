package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klaster.domain.reporting.CellText;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportReviewDecision;
import org.klaster.domain.reporting.ReportReviewDecision.Stamp;
import org.klaster.domain.reporting.SubmissionCheck;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.ReviewVerdict;
import org.klaster.vocabulary.shared.Period;

/**
 * Makes up reports of past quarters through the same steps as people do, at times that lie back.
 */
@ApplicationScoped
public class DemonstratedReports {

  private static final String REASON = "Маусымдық ауысым / сезонное изменение / seasonal change";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private FormCatalogue catalogue;
  @Inject private Submissions submissions;
  @Inject private RevisionArchive archive;
  @Inject private AggregateBuilding building;

  /** The last quarters that are over, ascending. */
  public static List<Period> periods(LocalDate today) {
    return DueReports.periods(today);
  }

  /** Opens a report, without figures. */
  public Report open(long cluster, long organisation, Period period) {
    Report report = new Report(cluster, organisation, period, catalogue.form(period).id());
    entities.persist(report);
    return report;
  }

  /** Fills in and submits; where the check asks for a reason, one is given. */
  public void submit(Report report, Map<String, BigDecimal> figures, String by, Instant at) {
    FormDefinition form = catalogue.form(report.formId()).definition();
    Map<String, CellText> cells = new HashMap<>();
    figures.forEach(
        (indicator, value) -> cells.put(indicator, new CellText(value.toPlainString(), "")));
    Map<String, BigDecimal> previous = archive.previous(report);
    for (CellFinding finding : SubmissionCheck.run(form, cells, previous).unexplained()) {
      CellText cell = cells.getOrDefault(finding.indicator(), CellText.EMPTY);
      cells.put(finding.indicator(), new CellText(cell.typed(), REASON));
    }
    report.saveDraft(form, cells);
    SubmissionCheck.Result check = SubmissionCheck.run(form, cells, previous);
    if (!check.submittable()) {
      throw new IllegalStateException("Invented figures break the rules: " + check.findings());
    }
    submissions.submit(report, form, check, by, at);
  }

  /** Accepts a submitted report. */
  public void accept(Report report, Stamp stamp) {
    report.beginReview();
    report.accept();
    entities.persist(new ReportReviewDecision(report, ReviewVerdict.ACCEPTED, "", Map.of(), stamp));
  }

  /** Returns a submitted report with a comment on one cell. */
  public void sendBack(Report report, String indicator, String comment, Stamp stamp) {
    report.beginReview();
    report.sendBack();
    entities.persist(
        new ReportReviewDecision(
            report, ReviewVerdict.RETURNED, "", Map.of(indicator, comment), stamp));
  }

  /** Builds the aggregate of a quarter, and publishes it where a publisher is given. */
  public void aggregate(long cluster, Period period, Stamp built, List<Stamp> published) {
    entities.flush();
    var aggregate = building.build(cluster, period, 1, built);
    entities.flush();
    published.forEach(stamp -> building.publish(aggregate, stamp));
  }

  /** A moment of the day in the month after a quarter. */
  public static Instant on(Period period, int day, int hour) {
    return period.lastDay().plusDays(day).atTime(hour, 20).atZone(DatabaseClock.ZONE).toInstant();
  }
}
