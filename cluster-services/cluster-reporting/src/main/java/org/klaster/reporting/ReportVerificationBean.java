package org.klaster.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.api.reporting.ReportVerification;
import org.klaster.api.reporting.RevisionFault;
import org.klaster.api.reporting.VerificationResult;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportAggregate;
import org.klaster.domain.reporting.ReportRevision;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.reporting.AggregateBook.Entry;
import org.klaster.vocabulary.reporting.FormDefinition;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;

/**
 * Compares all that is frozen with its hashes, in parcels, so that it runs over any number of
 * reports.
 */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class ReportVerificationBean implements ReportVerification {

  private static final int PARCEL = 200;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private FormCatalogue catalogue;
  @Inject private AggregateBook book;
  @Inject private ReportingNames names;
  @Inject private AuditTrail audit;
  @Inject private DatabaseClock clock;

  @Override
  public VerificationResult verify() {
    List<RevisionFault> faults = new ArrayList<>();
    long revisions = 0;
    long after = 0;
    List<Long> ids = next("ReportRevision", after);
    while (!ids.isEmpty()) {
      faults.addAll(verify(ids));
      revisions += ids.size();
      after = ids.get(ids.size() - 1);
      entities.clear();
      ids = next("ReportRevision", after);
    }
    List<Long> broken = new ArrayList<>();
    long aggregates = 0;
    ids = next("ReportAggregate", 0);
    while (!ids.isEmpty()) {
      broken.addAll(brokenAggregates(ids));
      aggregates += ids.size();
      after = ids.get(ids.size() - 1);
      entities.clear();
      ids = next("ReportAggregate", after);
    }
    audit.read(
        "report.verify",
        Subject.NONE,
        Map.of("revisions", revisions, "faults", faults.size() + broken.size()));
    return new VerificationResult(revisions, aggregates, faults, broken, clock.now());
  }

  private List<Long> next(String entity, long after) {
    return entities
        .createQuery(
            "select e.id from " + entity + " e where e.id > :after order by e.id", Long.class)
        .setParameter("after", after)
        .setMaxResults(PARCEL)
        .getResultList();
  }

  private List<RevisionFault> verify(List<Long> ids) {
    List<ReportRevision> revisions =
        entities
            .createQuery(
                "select distinct r from ReportRevision r left join fetch r.cells where r.id in :ids order by r.id",
                ReportRevision.class)
            .setParameter("ids", ids)
            .getResultList();
    Map<Long, Report> reports = new HashMap<>();
    entities
        .createQuery("select r from Report r where r.id in :ids", Report.class)
        .setParameter(
            "ids", revisions.stream().map(ReportRevision::reportId).collect(Collectors.toSet()))
        .getResultList()
        .forEach(report -> reports.put(report.id(), report));
    List<RevisionFault> faults = new ArrayList<>();
    for (ReportRevision revision : revisions) {
      Report report = reports.get(revision.reportId());
      if (report != null) {
        check(revision, report, faults);
      }
    }
    return faults;
  }

  private void check(ReportRevision revision, Report report, List<RevisionFault> faults) {
    FormDefinition form = catalogue.form(report.formId()).definition();
    String rebuilt = Canonical.form(revision.content(report, form).toJson());
    boolean kept = Canonical.hash(revision.canonical()).equals(revision.hash());
    if (kept && rebuilt.equals(revision.canonical())) {
      return;
    }
    LocalizedText unknown = new LocalizedText("?", "?", "?");
    faults.add(
        new RevisionFault(
            report.id(),
            names
                .organisations(List.of(report.organisationId()))
                .getOrDefault(report.organisationId(), unknown),
            report.period(),
            revision.number(),
            FrozenCells.differing(revision.canonical(), rebuilt)));
  }

  private List<Long> brokenAggregates(List<Long> ids) {
    List<ReportAggregate> aggregates =
        entities
            .createQuery(
                "select a from ReportAggregate a where a.id in :ids order by a.id",
                ReportAggregate.class)
            .setParameter("ids", ids)
            .getResultList();
    List<Long> broken = new ArrayList<>();
    for (Entry entry : book.withFigures(aggregates)) {
      if (!book.recomputed(entry).equals(entry.aggregate().hash())) {
        broken.add(entry.aggregate().id());
      }
    }
    return broken;
  }
}
