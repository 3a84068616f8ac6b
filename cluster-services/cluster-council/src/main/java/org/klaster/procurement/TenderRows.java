package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.TenderCriteria;
import org.klaster.api.procurement.TenderRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.procurement.TenderStatus;

/** Lists of tenders: what the caller may read, two statements a page. */
@ApplicationScoped
public class TenderRows {

  private static final String COLUMNS =
      "select t.id, t.clusterId, k.name, t.name, t.status, (select count(l) from TenderLot l where"
          + " l.tenderId = t.id), t.demandUntil, t.biddingUntil, t.changedAt from Tender t,"
          + " Cluster k where k.id = t.clusterId and ";

  private static final Map<String, String> SORTS =
      Map.of(
          "changed", "t.changedAt",
          "cluster", "t.clusterId",
          "status", "t.status",
          "demand", "t.demandUntil",
          "bidding", "t.biddingUntil");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderAccess access;

  Page<TenderRow> search(TenderCriteria criteria, PageRequest page) {
    return page(TenderAccess.VISIBLE, criteria, page, true);
  }

  Page<TenderRow> published(TenderCriteria criteria, PageRequest page) {
    return page("t.publishedAt is not null", criteria, page, false);
  }

  private Page<TenderRow> page(
      String condition, TenderCriteria criteria, PageRequest page, boolean callers) {
    String where = condition + filter(criteria);
    TypedQuery<Object[]> query =
        entities.createQuery(COLUMNS + where + order(page), Object[].class);
    bind(query, criteria, callers);
    List<TenderRow> rows =
        query
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(TenderRows::row)
            .toList();
    if (page.number() == 0 && rows.size() < page.size()) {
      return new Page<>(rows, rows.size(), page);
    }
    TypedQuery<Long> count =
        entities.createQuery("select count(t) from Tender t where " + where, Long.class);
    bind(count, criteria, callers);
    return new Page<>(rows, count.getSingleResult(), page);
  }

  private static String filter(TenderCriteria criteria) {
    return (criteria.clusterId() == null ? "" : " and t.clusterId = :cluster")
        + (criteria.status() == null ? "" : " and t.status = :status");
  }

  private void bind(TypedQuery<?> query, TenderCriteria criteria, boolean callers) {
    if (callers) {
      access.bind(query);
    }
    if (criteria.clusterId() != null) {
      query.setParameter("cluster", criteria.clusterId());
    }
    if (criteria.status() != null) {
      query.setParameter("status", criteria.status());
    }
  }

  private static String order(PageRequest page) {
    if (page.sort() == null) {
      return " order by t.changedAt desc, t.id desc";
    }
    String column = SORTS.get(page.sort());
    if (column == null) {
      throw new InvalidInput("sort", "sort.unknown", page.sort());
    }
    return " order by " + column + (page.descending() ? " desc" : "") + ", t.id desc";
  }

  private static TenderRow row(Object[] columns) {
    return new TenderRow(
        (Long) columns[0],
        (Long) columns[1],
        ((LocalizedColumns) columns[2]).toText(),
        ((LocalizedColumns) columns[3]).toText(),
        (TenderStatus) columns[4],
        (Long) columns[5],
        (Instant) columns[6],
        (Instant) columns[7],
        (Instant) columns[8]);
  }
}
