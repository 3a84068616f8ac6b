package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.ApplicationCriteria;
import org.klaster.api.council.ApplicationRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.registry.LegalId;

/** Lists of applications: what the caller may see, two statements a page. */
@ApplicationScoped
public class ApplicationRows {

  private static final String COLUMNS =
      "select a, c.name, o.legalId, o.name from MembershipApplication a, Cluster c, Organisation o"
          + " where c.id = a.clusterId and o.id = a.organisationId and ";

  private static final Map<String, String> SORTS =
      Map.of(
          "submitted", "a.submittedAt",
          "status", "a.status",
          "organisation", "o.name.kk",
          "id", "a.id");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ApplicationAccess access;

  public Page<ApplicationRow> search(ApplicationCriteria criteria, PageRequest page) {
    String where = ApplicationAccess.VISIBLE + filter(criteria);
    List<ApplicationRow> rows =
        bind(entities.createQuery(COLUMNS + where + order(page), Object[].class), criteria)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(this::row)
            .toList();
    String count = "select count(a) from MembershipApplication a where ";
    long total = bind(entities.createQuery(count + where, Long.class), criteria).getSingleResult();
    return new Page<>(rows, total, page);
  }

  /** One application, already found to be visible. */
  public ApplicationRow row(MembershipApplication application) {
    return entities
        .createQuery(COLUMNS + "a.id = :id", Object[].class)
        .setParameter("id", application.id())
        .getResultStream()
        .map(this::row)
        .findFirst()
        .orElseThrow();
  }

  private static String filter(ApplicationCriteria criteria) {
    return (criteria.clusterId() == null ? "" : " and a.clusterId = :cluster")
        + (criteria.status() == null ? "" : " and a.status = :status");
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, ApplicationCriteria criteria) {
    access.bind(query);
    if (criteria.clusterId() != null) {
      query.setParameter("cluster", criteria.clusterId());
    }
    if (criteria.status() != null) {
      query.setParameter("status", criteria.status());
    }
    return query;
  }

  private static String order(PageRequest page) {
    if (page.sort() == null) {
      return " order by a.id desc";
    }
    String column = SORTS.get(page.sort());
    if (column == null) {
      throw new InvalidInput("sort", "sort.unknown", page.sort());
    }
    return " order by " + column + (page.descending() ? " desc" : "") + ", a.id desc";
  }

  private ApplicationRow row(Object[] columns) {
    MembershipApplication application = (MembershipApplication) columns[0];
    LegalId legalId = (LegalId) columns[2];
    boolean own = access.isOwn(application);
    boolean whole = own || access.mayExamine(application);
    return new ApplicationRow(
        application.id(),
        application.clusterId(),
        ((LocalizedColumns) columns[1]).toText(),
        application.organisationId(),
        whole ? legalId.digits() : legalId.shown(),
        ((LocalizedColumns) columns[3]).toText(),
        application.status(),
        application.createdAt(),
        application.submittedAt(),
        application.ballotId(),
        own,
        application.version());
  }
}
