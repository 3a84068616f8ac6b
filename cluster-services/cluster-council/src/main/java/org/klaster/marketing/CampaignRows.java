package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.klaster.api.marketing.CampaignCriteria;
import org.klaster.api.marketing.CampaignRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignStatus;

/** Lists of campaigns: what the caller may read, two statements a page. */
@ApplicationScoped
public class CampaignRows {

  private static final String COLUMNS =
      "select c.id, c.clusterId, k.name, c.kind, c.name, c.status, (select sum(l.amount) from"
          + " Campaign d join d.lines l where d.id = c.id), c.pledgeUntil, c.startsOn, c.endsOn"
          + " from Campaign c, Cluster k where k.id = c.clusterId and ";

  private static final Map<String, String> SORTS =
      Map.of(
          "changed", "c.changedAt",
          "cluster", "c.clusterId",
          "status", "c.status",
          "starts", "c.startsOn");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CampaignAccess access;

  Page<CampaignRow> search(CampaignCriteria criteria, PageRequest page) {
    String where = CampaignAccess.VISIBLE + filter(criteria);
    List<CampaignRow> rows =
        bind(entities.createQuery(COLUMNS + where + order(page), Object[].class), criteria)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(CampaignRows::row)
            .toList();
    boolean whole = page.number() == 0 && rows.size() < page.size();
    return new Page<>(rows, whole ? rows.size() : count(where, criteria), page);
  }

  private long count(String where, CampaignCriteria criteria) {
    String count = "select count(c) from Campaign c where ";
    return bind(entities.createQuery(count + where, Long.class), criteria).getSingleResult();
  }

  private static String filter(CampaignCriteria criteria) {
    return (criteria.clusterId() == null ? "" : " and c.clusterId = :cluster")
        + (criteria.status() == null ? "" : " and c.status = :status");
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, CampaignCriteria criteria) {
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
      return " order by c.changedAt desc, c.id desc";
    }
    String column = SORTS.get(page.sort());
    if (column == null) {
      throw new InvalidInput("sort", "sort.unknown", page.sort());
    }
    return " order by " + column + (page.descending() ? " desc" : "") + ", c.id desc";
  }

  private static CampaignRow row(Object[] columns) {
    return new CampaignRow(
        (Long) columns[0],
        (Long) columns[1],
        ((LocalizedColumns) columns[2]).toText(),
        (CampaignKind) columns[3],
        ((LocalizedColumns) columns[4]).toText(),
        (CampaignStatus) columns[5],
        CampaignFigures.money(columns[6]),
        (Instant) columns[7],
        (LocalDate) columns[8],
        (LocalDate) columns[9]);
  }
}
