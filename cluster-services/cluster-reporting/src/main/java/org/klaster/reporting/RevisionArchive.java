package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.reporting.AggregateFigures.Part;
import org.klaster.domain.reporting.Report;
import org.klaster.domain.reporting.ReportReviewDecision;
import org.klaster.domain.reporting.ReportRevision;
import org.klaster.domain.reporting.RevisionContent;
import org.klaster.vocabulary.reporting.FormDefinition;

/** The frozen revisions: adding one, finding them, and the parts of aggregates. */
@ApplicationScoped
public class RevisionArchive {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private FormCatalogue catalogue;

  /** Freezes a content: canonical form and hash. */
  ReportRevision freeze(Report report, RevisionContent content) {
    String canonical = Canonical.form(content.toJson());
    ReportRevision revision =
        new ReportRevision(report.id(), content, canonical, Canonical.hash(canonical));
    entities.persist(revision);
    return revision;
  }

  /** Newest first. */
  List<ReportRevision> of(long reportId) {
    return entities
        .createQuery(
            "select distinct r from ReportRevision r left join fetch r.cells where r.reportId = :report"
                + " order by r.number desc",
            ReportRevision.class)
        .setParameter("report", reportId)
        .getResultList();
  }

  ReportRevision one(long reportId, int number) {
    return entities
        .createQuery(
            "select r from ReportRevision r where r.reportId = :report and r.number = :number",
            ReportRevision.class)
        .setParameter("report", reportId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("revision", number));
  }

  /** When the revision with that hash was submitted; empty if there is none. */
  Optional<Instant> submittedAt(String hash) {
    return entities
        .createQuery(
            "select r.submittedAt from ReportRevision r where r.hash = :hash", Instant.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** Newest first. */
  List<ReportReviewDecision> reviews(long reportId) {
    return entities
        .createQuery(
            "select distinct r from ReportReviewDecision r left join fetch r.cellComments where r.reportId = :report"
                + " order by r.id desc",
            ReportReviewDecision.class)
        .setParameter("report", reportId)
        .getResultList();
  }

  /**
   * The figures of the period before, of the same firm in the same cluster; empty where there are
   * none.
   */
  Map<String, BigDecimal> previous(Report report) {
    return entities
        .createQuery(
            "select r from ReportRevision r, Report p where p.id = r.reportId and p.clusterId = :cluster"
                + " and p.organisationId = :organisation and p.period = :period and r.number = p.revisionNumber",
            ReportRevision.class)
        .setParameter("cluster", report.clusterId())
        .setParameter("organisation", report.organisationId())
        .setParameter("period", report.period().previous())
        .getResultStream()
        .findFirst()
        .map(revision -> revision.values(catalogue.form(report.formId()).definition()))
        .orElse(Map.of());
  }

  /** The parts of aggregates, by aggregate: two statements however many there are. */
  Map<Long, List<Part>> partsOf(List<Long> aggregates, FormDefinition form) {
    Map<Long, List<Part>> parts = new HashMap<>();
    if (aggregates.isEmpty()) {
      return parts;
    }
    List<Object[]> used =
        entities
            .createQuery(
                "select a.id, x from ReportAggregate a join a.revisions x where a.id in :ids",
                Object[].class)
            .setParameter("ids", aggregates)
            .getResultList();
    Map<Long, Part> byRevision =
        parts(used.stream().map(row -> (Long) row[1]).distinct().toList(), form);
    for (Object[] row : used) {
      Part part = byRevision.get(row[1]);
      if (part != null) {
        parts.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(part);
      }
    }
    return parts;
  }

  /** Revisions as parts of an aggregate, by id. */
  Map<Long, Part> parts(List<Long> revisions, FormDefinition form) {
    Map<Long, Part> parts = new LinkedHashMap<>();
    if (revisions.isEmpty()) {
      return parts;
    }
    List<Object[]> rows =
        entities
            .createQuery(
                "select r.id, p.organisationId, r.hash, key(c), c.figure from ReportRevision r join r.cells c,"
                    + " Report p where p.id = r.reportId and c.figure is not null and r.id in :ids",
                Object[].class)
            .setParameter("ids", revisions)
            .getResultList();
    for (Object[] row : rows) {
      Part part =
          parts.computeIfAbsent(
              (Long) row[0],
              id -> new Part(id, (Long) row[1], (String) row[2], new LinkedHashMap<>()));
      String indicator = (String) row[3];
      if (form.knows(indicator)) {
        part.values().put(indicator, form.indicator(indicator).scaled((BigDecimal) row[4]));
      }
    }
    return parts;
  }
}
