package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.api.reporting.OpenedReport;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportingDeadlines;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.reporting.ExpectedReports.Expected;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;

/** Opens the reports that are expected, once their quarter is over. */
@ApplicationScoped
public class ReportOpening {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ExpectedReports expected;
  @Inject private FormCatalogue catalogue;
  @Inject private AuditTrail audit;
  @Inject private DatabaseClock clock;

  /** Opens one report, or finds it if it is open. */
  OpenedReport open(long cluster, long organisation, Period period) {
    requireOver(period);
    List<Long> known =
        entities
            .createQuery(
                "select r.id from Report r where r.clusterId = :cluster and r.organisationId = :organisation"
                    + " and r.period = :period",
                Long.class)
            .setParameter("cluster", cluster)
            .setParameter("organisation", organisation)
            .setParameter("period", period)
            .getResultList();
    if (!known.isEmpty()) {
      return new OpenedReport(known.get(0), false);
    }
    if (!expected.of(cluster, period).contains(organisation)) {
      throw new DomainRuleViolation("report.not-expected", period);
    }
    return new OpenedReport(create(new Expected(cluster, organisation, period)).id(), true);
  }

  /** Opens all that is expected for a quarter and not open yet; returns how many that were. */
  int openAll(Period period) {
    requireOver(period);
    Set<Expected> missing = new HashSet<>(expected.all(period));
    entities
        .createQuery(
            "select r.clusterId, r.organisationId from Report r where r.period = :period",
            Object[].class)
        .setParameter("period", period)
        .getResultList()
        .forEach(row -> missing.remove(new Expected((Long) row[0], (Long) row[1], period)));
    missing.forEach(this::create);
    return missing.size();
  }

  private void requireOver(Period period) {
    if (!ReportingDeadlines.over(period, clock.today())) {
      throw new DomainRuleViolation("report.period-not-over", period);
    }
  }

  private Report create(Expected key) {
    Report report =
        new Report(
            key.cluster(), key.organisation(), key.period(), catalogue.form(key.period()).id());
    entities.persist(report);
    audit.changed(
        "report.open",
        Subject.of("report", report.id()),
        Map.of(
            "cluster", key.cluster(), "organisation", key.organisation(), "period", key.period()));
    return report;
  }
}
