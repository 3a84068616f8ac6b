package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.WorkKind;

/** Shares of tenders' keys that wait for the caller's code, and keys that may be lost. */
@ApplicationScoped
public class BidWork implements WorkSource {

  private static final String WAITING =
      "select distinct t.id, t.name, k.name, t.biddingUntil, t.status from Tender t, Cluster k,"
          + " TenderKey y, TenderKeyShare s, OpenerKey o where k.id = t.clusterId"
          + " and y.tenderId = t.id and s.tenderKeyId = y.id and o.id = s.openerKeyId"
          + " and o.lost = false and o.personId ="
          + " (select p.id from Person p where p.username = :me) and ((t.status in :before"
          + " and s.confirmedAt is null) or (t.status = :sealed and s.enteredAt is null"
          + " and not exists (select b.id from BidOpening b where b.tenderId = t.id"
          + " and b.kind = y.kind) and not exists (select i.id from OpenerInterest i"
          + " where i.tenderId = t.id and i.personId = o.personId))) order by t.id";
  private static final String ENDANGERED =
      "select t.id, t.name, k.name from Tender t, Cluster k where k.id = t.clusterId"
          + " and t.id in :endangered order by t.id";
  private static final Set<TenderStatus> BEFORE =
      Set.of(TenderStatus.PREPARED, TenderStatus.PUBLISHED, TenderStatus.BIDDING);
  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private KeyDangers dangers;

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> waiting = new ArrayList<>();
    entities
        .createQuery(WAITING, Object[].class)
        .setParameter("me", access.actor().username())
        .setParameter("before", BEFORE)
        .setParameter("sealed", TenderStatus.SEALED)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(row -> waiting.add(item(row)));
    Set<Long> endangered = dangers.endangered();
    if (!endangered.isEmpty()) {
      entities
          .createQuery(ENDANGERED, Object[].class)
          .setParameter("endangered", endangered)
          .setMaxResults(MOST)
          .getResultStream()
          .forEach(row -> waiting.add(item(WorkKind.TENDER_KEYS, row, null)));
    }
    return waiting;
  }

  private static WorkItem item(Object[] row) {
    boolean sealed = row[4] == TenderStatus.SEALED;
    return sealed
        ? item(WorkKind.TENDER_OPENING, row, null)
        : item(WorkKind.TENDER_CONFIRM, row, (Instant) row[3]);
  }

  private static WorkItem item(WorkKind kind, Object[] row, @Nullable Instant due) {
    return new WorkItem(
        kind,
        ((LocalizedColumns) row[1]).toText(),
        ((LocalizedColumns) row[2]).toText(),
        due,
        row[0].toString());
  }
}
