package org.klaster.procurement.contract;

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
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/** What waits for a member after the award: its answer, and its signature or the supplier's. */
@ApplicationScoped
public class ContractWork implements WorkSource {

  private static final String TO_ANSWER =
      "select t.id, t.name, k.name, min(s.answerUntil) from Tender t, Cluster k, TenderLot o, LotSaving s,"
          + " TenderSaving l where k.id = t.clusterId and t.status = :awarded"
          + " and o.tenderId = t.id and s.lotId = o.id and s.savingKey = t.savingKey"
          + " and s.revision = (select max(n.revision) from LotSaving n where n.lotId = s.lotId"
          + " and n.savingKey = s.savingKey) and l.savingId = s.id and l.organisationId in :own"
          + " and l.answer is null and (l.leaveGround is not null or l.askedAgain = true)"
          + " group by t.id, t.name, k.name order by t.id";
  private static final String TO_SIGN =
      "select c.id, t.name, k.name, c.signUntil from PurchaseContract c, Tender t, Cluster k where"
          + " t.id = c.tenderId and k.id = t.clusterId and c.status = :drawn"
          + " and ((c.buyerId in :own and c.buyerSignedAt is null)"
          + " or (c.supplierId in :own and c.supplierSignedAt is null)) order by c.id";
  private static final String OVERDUE =
      "select t.id, t.name, k.name from Tender t, Cluster k where k.id = t.clusterId and t.status ="
          + " :awarded and t.officerId = (select p.id from Person p where p.username = :me) and"
          + " (exists (select c.id from PurchaseContract c where c.tenderId = t.id and c.status ="
          + " :drawn and c.signUntil < :now) or exists (select l.id from TenderLot o, LotSaving s,"
          + " TenderSaving l where o.tenderId = t.id and s.lotId = o.id and s.savingKey ="
          + " t.savingKey and s.answerUntil < :now and s.revision = (select max(n.revision) from"
          + " LotSaving n where n.lotId = s.lotId and n.savingKey = s.savingKey) and l.savingId ="
          + " s.id and l.answer is null and (l.leaveGround is not null or l.askedAgain = true)))"
          + " order by t.id";
  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  @Override
  public List<WorkItem> waiting() {
    Set<Long> own = access.is(Roles.PARTICIPANT) ? access.ownOrganisations() : Set.of();
    List<WorkItem> waiting = new ArrayList<>();
    if (access.is(Roles.COORDINATOR) || access.is(Roles.PARTICIPANT)) {
      entities
          .createQuery(OVERDUE, Object[].class)
          .setParameter("awarded", TenderStatus.AWARDED)
          .setParameter("drawn", ContractStatus.DRAWN)
          .setParameter("now", clock.now())
          .setParameter("me", access.actor().username())
          .setMaxResults(MOST)
          .getResultStream()
          .forEach(row -> waiting.add(item(WorkKind.TENDER_SILENT, row, null)));
    }
    if (!own.isEmpty()) {
      ofMember(own, waiting);
    }
    return waiting;
  }

  private void ofMember(Set<Long> own, List<WorkItem> waiting) {
    entities
        .createQuery(TO_ANSWER, Object[].class)
        .setParameter("awarded", TenderStatus.AWARDED)
        .setParameter("own", own)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(row -> waiting.add(item(WorkKind.TENDER_ANSWER, row, (Instant) row[3])));
    entities
        .createQuery(TO_SIGN, Object[].class)
        .setParameter("drawn", ContractStatus.DRAWN)
        .setParameter("own", own)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(row -> waiting.add(item(WorkKind.CONTRACT_SIGN, row, (Instant) row[3])));
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
