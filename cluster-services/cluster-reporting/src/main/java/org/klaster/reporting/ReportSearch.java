package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.ReportCriteria;
import org.klaster.api.reporting.ReportRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.reporting.ReportingStage;
import org.klaster.vocabulary.shared.Period;
import org.klaster.vocabulary.shared.Roles;

/** Lists of reports: one statement to count, one to read, whatever their size. */
@ApplicationScoped
public class ReportSearch {

  private static final String FROM =
      " from Report r, Organisation o, Cluster c where o.id = r.organisationId and c.id = r.clusterId";

  private static final Map<String, String> SORT =
      Map.of("period", "r.period", "status", "r.status", "submitted", "r.submittedAt");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private FormCatalogue catalogue;
  @Inject private DatabaseClock clock;

  /** What a row is read as. */
  public record Found(
      long id,
      int version,
      long clusterId,
      LocalizedColumns cluster,
      long organisationId,
      LegalId code,
      LocalizedColumns organisation,
      Period period,
      ReportStatus status,
      int revisionNumber,
      @Nullable LocalDate firstSubmittedOn,
      @Nullable Instant submittedAt) {}

  Page<ReportRow> search(ReportCriteria criteria, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    String where = where(criteria, parameters);
    long total =
        (Long)
            with(entities.createQuery("select count(r)" + FROM + where, Long.class), parameters)
                .getSingleResult();
    String rows =
        "select new org.klaster.reporting.ReportSearch$Found(r.id, r.version, r.clusterId, c.name, r.organisationId,"
            + " o.legalId, o.name, r.period, r.status, r.revisionNumber, r.firstSubmittedOn, r.submittedAt)"
            + FROM
            + where
            + order(page);
    @SuppressWarnings("unchecked")
    List<Found> found =
        with(entities.createQuery(rows, Found.class), parameters)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    LocalDate today = clock.today();
    return new Page<>(found.stream().map(row -> row(row, today)).toList(), total, page);
  }

  List<Period> periods() {
    Map<String, Object> parameters = new HashMap<>();
    String where = where(new ReportCriteria(null, null, null), parameters);
    @SuppressWarnings("unchecked")
    List<Period> found =
        with(
                entities.createQuery("select distinct r.period" + FROM + where, Period.class),
                parameters)
            .getResultList();
    return found.stream().sorted(Comparator.reverseOrder()).toList();
  }

  private String where(ReportCriteria criteria, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (!policy.is(Roles.AUDITOR)) {
      where.append(" and (r.organisationId in :own or r.clusterId in :coordinated)");
      parameters.put(
          "own", policy.is(Roles.PARTICIPANT) ? Keys.orNone(policy.ownOrganisations()) : Keys.NONE);
      parameters.put(
          "coordinated",
          policy.is(Roles.COORDINATOR) ? Keys.orNone(policy.coordinatedClusters()) : Keys.NONE);
    }
    if (criteria.cluster() != null) {
      where.append(" and r.clusterId = :cluster");
      parameters.put("cluster", criteria.cluster());
    }
    if (criteria.period() != null) {
      where.append(" and r.period = :period");
      parameters.put("period", criteria.period());
    }
    if (criteria.status() != null) {
      where.append(" and r.status = :status");
      parameters.put("status", criteria.status());
    }
    return where.toString();
  }

  private static String order(PageRequest page) {
    if (page.sort() == null) {
      return " order by r.period desc, r.id";
    }
    String column = SORT.get(page.sort());
    if (column == null) {
      throw new InvalidInput("sort", "page.sort", page.sort());
    }
    return " order by " + column + (page.descending() ? " desc" : "") + ", r.id";
  }

  private static Query with(Query query, Map<String, Object> parameters) {
    parameters.forEach(query::setParameter);
    return query;
  }

  private ReportRow row(Found found, LocalDate today) {
    LocalDate due =
        catalogue.deadlines(found.period()).due(found.period(), ReportingStage.FIRM_TO_COORDINATOR);
    return new ReportRow(
        found.id(),
        found.version(),
        found.clusterId(),
        found.cluster().toText(),
        found.organisationId(),
        found.code().shown(),
        found.organisation().toText(),
        found.period(),
        found.status(),
        found.revisionNumber(),
        found.submittedAt(),
        due,
        ReportViews.late(found.firstSubmittedOn(), due, today));
  }
}
