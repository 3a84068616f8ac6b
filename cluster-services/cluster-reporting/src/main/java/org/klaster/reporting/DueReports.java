package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.DueReport;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.reporting.ExpectedReports.Expected;
import org.klaster.reporting.ExpectedReports.Named;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.Period;

/**
 * What organisations owe for the last quarters: expected reports laid beside those that there are.
 */
@ApplicationScoped
public class DueReports {

  /** Quarters that lists look back. */
  static final int QUARTERS = 4;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ExpectedReports expected;
  @Inject private FormCatalogue catalogue;
  @Inject private DatabaseClock clock;

  /** What is known of a report that was opened. */
  public record Opened(
      long id,
      long cluster,
      long organisation,
      Period period,
      ReportStatus status,
      int revision,
      @Nullable LocalDate firstSubmittedOn) {}

  /** The last quarters that are over, ascending. */
  static List<Period> periods(LocalDate today) {
    List<Period> periods = new ArrayList<>();
    Period period = ReportingDeadlines.lastOver(today);
    for (int i = 0; i < QUARTERS; i++) {
      periods.add(0, period);
      period = period.previous();
    }
    return periods;
  }

  /** Newest quarter first, then by cluster. */
  List<DueReport> of(Set<Long> organisations) {
    if (organisations.isEmpty()) {
      return List.of();
    }
    LocalDate today = clock.today();
    List<Period> periods = periods(today);
    Map<Expected, Opened> opened = opened(organisations, periods);
    List<DueReport> due = new ArrayList<>();
    expected
        .of(organisations, periods)
        .forEach((key, named) -> due.add(due(key, opened.get(key), named, today)));
    due.sort(
        Comparator.comparing(DueReport::period)
            .reversed()
            .thenComparing(DueReport::clusterId)
            .thenComparing(DueReport::organisationId));
    return due;
  }

  private DueReport due(Expected key, @Nullable Opened opened, Named named, LocalDate today) {
    LocalDate due =
        catalogue.deadlines(key.period()).due(key.period(), ReportingStage.FIRM_TO_COORDINATOR);
    LocalDate first = opened == null ? null : opened.firstSubmittedOn();
    return new DueReport(
        key.cluster(),
        named.clusterName().toText(),
        key.organisation(),
        named.organisationName().toText(),
        key.period(),
        opened == null ? null : opened.id(),
        opened == null ? ReportStatus.OPEN : opened.status(),
        opened == null ? 0 : opened.revision(),
        due,
        first == null && today.isAfter(due),
        first != null && first.isAfter(due));
  }

  private Map<Expected, Opened> opened(Set<Long> organisations, List<Period> periods) {
    Map<Expected, Opened> opened = new HashMap<>();
    entities
        .createQuery(
            "select new org.klaster.reporting.DueReports$Opened(r.id, r.clusterId, r.organisationId, r.period,"
                + " r.status, r.revisionNumber, r.firstSubmittedOn) from Report r"
                + " where r.organisationId in :organisations and r.period in :periods",
            Opened.class)
        .setParameter("organisations", organisations)
        .setParameter("periods", periods)
        .getResultList()
        .forEach(
            row -> opened.put(new Expected(row.cluster(), row.organisation(), row.period()), row));
    return opened;
  }
}
