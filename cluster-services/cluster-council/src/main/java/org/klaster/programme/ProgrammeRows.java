package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.ProgrammeCriteria;
import org.klaster.api.programme.ProgrammeRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Lists of programmes: what the caller may read, two statements a page. */
@ApplicationScoped
public class ProgrammeRows {

  private static final String COLUMNS =
      "select p.id, p.clusterId, c.name, p.name, p.firstYear, p.lastYear, p.status, p.changedAt,"
          + " (select sum(f.amount) from Programme q join q.measures m join m.funding f"
          + " where q.id = p.id) from Programme p, Cluster c where c.id = p.clusterId and ";

  private static final Map<String, String> SORTS =
      Map.of("changed", "p.changedAt", "cluster", "p.clusterId", "status", "p.status");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProgrammeAccess access;

  public Page<ProgrammeRow> search(ProgrammeCriteria criteria, PageRequest page) {
    String where = ProgrammeAccess.VISIBLE + filter(criteria);
    List<ProgrammeRow> rows =
        bind(entities.createQuery(COLUMNS + where + order(page), Object[].class), criteria)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(ProgrammeRows::row)
            .toList();
    boolean whole = page.number() == 0 && rows.size() < page.size();
    return new Page<>(rows, whole ? rows.size() : count(where, criteria), page);
  }

  private long count(String where, ProgrammeCriteria criteria) {
    String count = "select count(p) from Programme p where ";
    return bind(entities.createQuery(count + where, Long.class), criteria).getSingleResult();
  }

  private static String filter(ProgrammeCriteria criteria) {
    return (criteria.clusterId() == null ? "" : " and p.clusterId = :cluster")
        + (criteria.status() == null ? "" : " and p.status = :status");
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, ProgrammeCriteria criteria) {
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
      return " order by p.changedAt desc, p.id desc";
    }
    String column = SORTS.get(page.sort());
    if (column == null) {
      throw new InvalidInput("sort", "sort.unknown", page.sort());
    }
    return " order by " + column + (page.descending() ? " desc" : "") + ", p.id desc";
  }

  private static ProgrammeRow row(Object[] columns) {
    BigDecimal sum = (BigDecimal) columns[8];
    return new ProgrammeRow(
        (Long) columns[0],
        (Long) columns[1],
        ((LocalizedColumns) columns[2]).toText(),
        text((LocalizedColumns) columns[3]),
        (Integer) columns[4],
        (Integer) columns[5],
        (ProgrammeStatus) columns[6],
        sum == null ? Money.ZERO : new Money(sum),
        (Instant) columns[7]);
  }

  private static @Nullable LocalizedText text(@Nullable LocalizedColumns columns) {
    return columns == null ? null : columns.toText();
  }
}
