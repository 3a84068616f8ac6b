package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/** What waits for a member after the award: its answer, and its signature or the supplier's. */
@ApplicationScoped
public class ContractWork implements WorkSource {

  private static final String TO_ANSWER =
      "select distinct t.id, t.name, k.name from Tender t, Cluster k, TenderLot o, LotSaving s,"
          + " TenderSaving l where k.id = t.clusterId and t.status = :awarded"
          + " and o.tenderId = t.id and s.lotId = o.id and s.savingKey = t.savingKey"
          + " and s.revision = (select max(n.revision) from LotSaving n where n.lotId = s.lotId"
          + " and n.savingKey = s.savingKey) and l.savingId = s.id and l.organisationId in :own"
          + " and l.answer is null and (l.leaveGround is not null or l.askedAgain = true)"
          + " order by t.id";
  private static final String TO_SIGN =
      "select c.id, t.name, k.name from PurchaseContract c, Tender t, Cluster k where"
          + " t.id = c.tenderId and k.id = t.clusterId and c.status = :drawn"
          + " and ((c.buyerId in :own and c.buyerSignedAt is null)"
          + " or (c.supplierId in :own and c.supplierSignedAt is null)) order by c.id";
  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  @Override
  public List<WorkItem> waiting() {
    Set<Long> own = access.is(Roles.PARTICIPANT) ? access.ownOrganisations() : Set.of();
    if (own.isEmpty()) {
      return List.of();
    }
    List<WorkItem> waiting = new ArrayList<>();
    entities
        .createQuery(TO_ANSWER, Object[].class)
        .setParameter("awarded", TenderStatus.AWARDED)
        .setParameter("own", own)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(row -> waiting.add(item(WorkKind.TENDER_ANSWER, row)));
    entities
        .createQuery(TO_SIGN, Object[].class)
        .setParameter("drawn", ContractStatus.DRAWN)
        .setParameter("own", own)
        .setMaxResults(MOST)
        .getResultStream()
        .forEach(row -> waiting.add(item(WorkKind.CONTRACT_SIGN, row)));
    return waiting;
  }

  private static WorkItem item(WorkKind kind, Object[] row) {
    return new WorkItem(
        kind,
        ((LocalizedColumns) row[1]).toText(),
        ((LocalizedColumns) row[2]).toText(),
        null,
        row[0].toString());
  }
}
