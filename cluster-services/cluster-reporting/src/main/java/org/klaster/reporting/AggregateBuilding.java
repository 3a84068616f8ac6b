package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.Conflict;
import org.klaster.domain.reporting.AggregateFigures;
import org.klaster.domain.reporting.AggregateFigures.Part;
import org.klaster.domain.reporting.Coverage;
import org.klaster.domain.reporting.DisclosureControl;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportAggregate;
import org.klaster.domain.reporting.ReportAggregate.Key;
import org.klaster.domain.reporting.ReportReviewDecision.Stamp;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.reporting.AggregateBook.Entry;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.reporting.IndicatorDefinition;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;

/** Builds and publishes aggregates, and moves the reports that they use. */
@ApplicationScoped
public class AggregateBuilding {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AggregateBook book;
  @Inject private ExpectedReports expected;
  @Inject private RevisionArchive archive;
  @Inject private FormCatalogue catalogue;
  @Inject private AuditTrail audit;

  /**
   * @param number the number that the new aggregate is to have
   */
  ReportAggregate build(long cluster, Period period, int number, Stamp stamp) {
    ReportAggregate earlier = book.current(cluster, period).orElse(null);
    if (number != (earlier == null ? 1 : earlier.number() + 1)) {
      throw new Conflict("report.aggregate-number", number);
    }
    List<Report> reports = accepted(cluster, period);
    FormCatalogue.Form form = catalogue.form(period);
    List<Part> parts = parts(reports, form.definition());
    AggregateFigures figures = new AggregateFigures(form.definition(), parts);
    requireFarEnough(earlier, figures, period);
    ReportAggregate aggregate =
        persisted(new Key(cluster, period, number, form.id()), figures, parts, stamp);
    if (earlier != null) {
      earlier.supersede();
    }
    reports.stream()
        .filter(report -> report.status() == ReportStatus.ACCEPTED)
        .forEach(Report::aggregate);
    return aggregate;
  }

  private ReportAggregate persisted(
      Key key, AggregateFigures figures, List<Part> parts, Stamp stamp) {
    Coverage coverage = book.coverage(key.clusterId(), key.period());
    String content =
        figures.content(key.clusterId(), key.period(), key.number(), coverage.expected());
    String hash = Canonical.hash(Canonical.form(content));
    ReportAggregate aggregate =
        new ReportAggregate(
            key, coverage, parts.stream().map(Part::revision).sorted().toList(), hash, stamp);
    entities.persist(aggregate);
    audit.changed(
        "report.aggregate",
        Subject.of("aggregate", aggregate.id()),
        Map.of(
            "cluster", key.clusterId(),
            "period", key.period(),
            "number", key.number(),
            "reports", parts.size(),
            "hash", hash));
    return aggregate;
  }

  void publish(ReportAggregate aggregate, Stamp stamp) {
    aggregate.publish(stamp);
    entities
        .createQuery(
            "select r from Report r, ReportRevision v where v.reportId = r.id and v.id in :revisions"
                + " and r.status = :aggregated",
            Report.class)
        .setParameter("revisions", aggregate.revisions())
        .setParameter("aggregated", ReportStatus.AGGREGATED)
        .getResultList()
        .forEach(Report::publish);
    audit.changed(
        "report.publish",
        Subject.of("aggregate", aggregate.id()),
        Map.of(
            "cluster",
            aggregate.clusterId(),
            "period",
            aggregate.period(),
            "number",
            aggregate.number()));
  }

  /** The accepted reports of members that were expected to report. */
  private List<Report> accepted(long cluster, Period period) {
    Set<Long> members = expected.of(cluster, period);
    return entities
        .createQuery(
            "select r from Report r where r.clusterId = :cluster and r.period = :period and r.status in :accepted",
            Report.class)
        .setParameter("cluster", cluster)
        .setParameter("period", period)
        .setParameter(
            "accepted",
            List.of(ReportStatus.ACCEPTED, ReportStatus.AGGREGATED, ReportStatus.PUBLISHED))
        .getResultList()
        .stream()
        .filter(report -> members.contains(report.organisationId()))
        .toList();
  }

  private List<Part> parts(List<Report> reports, FormDefinition form) {
    if (reports.isEmpty()) {
      throw new DomainRuleViolation("report.aggregate-empty");
    }
    List<Long> revisions =
        entities
            .createQuery(
                "select v.id from ReportRevision v, Report r where r.id = v.reportId"
                    + " and v.number = r.revisionNumber and r in :reports",
                Long.class)
            .setParameter("reports", reports)
            .getResultList();
    return new ArrayList<>(archive.parts(revisions, form).values());
  }

  /** Whoever saw the earlier aggregate could take it away from this one. */
  private void requireFarEnough(
      @Nullable ReportAggregate earlier, AggregateFigures figures, Period period) {
    if (earlier == null) {
      return;
    }
    DisclosureControl control = catalogue.control(period);
    Entry before = book.withFigures(List.of(earlier)).get(0);
    boolean changed = false;
    for (IndicatorDefinition indicator : catalogue.form(period).definition().entered()) {
      Map<Long, BigDecimal> old = before.figures().contributions(indicator.code());
      Map<Long, BigDecimal> now = figures.contributions(indicator.code());
      if (!control.mayRenew(old, now)) {
        throw new DomainRuleViolation("report.aggregate-too-close", control.minFirms());
      }
      changed |= !old.equals(now);
    }
    if (!changed) {
      throw new DomainRuleViolation("report.aggregate-unchanged");
    }
  }
}
