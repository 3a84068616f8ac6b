package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.reporting.ExpectedReports.Expected;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.Period;

/** Finds the reports of the last quarter that were not handed in, and has their firms reminded. */
@ApplicationScoped
public class ReportReminders {

  /** Days before the last day, and days after it, in which somebody is reminded. */
  static final int DAYS = 7;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ExpectedReports expected;
  @Inject private FormCatalogue catalogue;
  @Inject private ReportMails mails;

  /** Reminds of all that has to be reminded of on the day; each is told once. */
  void remind(LocalDate today) {
    Period period = ReportingDeadlines.lastOver(today);
    LocalDate due = catalogue.deadlines(period).due(period, ReportingStage.FIRM_TO_COORDINATOR);
    on(today, due)
        .ifPresent(
            template -> missing(period).forEach(report -> mails.remind(template, report, due)));
  }

  /** Which reminder is due on a day; none long before and long after the last day. */
  static Optional<MailTemplate> on(LocalDate today, LocalDate due) {
    if (today.isAfter(due)) {
      return today.isAfter(due.plusDays(DAYS))
          ? Optional.empty()
          : Optional.of(MailTemplate.REPORT_OVERDUE);
    }
    return today.isBefore(due.minusDays(DAYS))
        ? Optional.empty()
        : Optional.of(MailTemplate.REPORT_DUE);
  }

  /** Expected and never handed in; one that was returned has its own mail. */
  private Set<Expected> missing(Period period) {
    Set<Expected> missing = new HashSet<>(expected.all(period));
    entities
        .createQuery(
            "select r.clusterId, r.organisationId from Report r where r.period = :period"
                + " and r.firstSubmittedOn is not null",
            Object[].class)
        .setParameter("period", period)
        .getResultList()
        .forEach(row -> missing.remove(new Expected((Long) row[0], (Long) row[1], period)));
    return missing;
  }
}
