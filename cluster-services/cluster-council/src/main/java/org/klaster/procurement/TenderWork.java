package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/** Joint purchases that wait for the caller: a member's demand, the officer's preparation. */
@ApplicationScoped
public class TenderWork implements WorkSource {

  private static final String TO_ENTER =
      "select t.id, t.name, k.name, t.demandUntil from Tender t, Cluster k where"
          + " k.id = t.clusterId and t.status = :open and t.demandUntil > :now and exists"
          + " (select m.id from Membership m where m.clusterId = t.clusterId"
          + " and m.organisationId in :own and m.status = :active) and not exists"
          + " (select d.id from DemandLine d, TenderLot l where l.id = d.lotId"
          + " and l.tenderId = t.id and d.organisationId in :own) order by t.demandUntil";
  private static final String OF_OFFICER =
      "select t.id, t.name, k.name, t.status, (select count(e) from TenderEnquiry e where"
          + " e.tenderId = t.id and e.answeredAt is null) from Tender t, Cluster k where"
          + " k.id = t.clusterId and t.ballotOpen = false and t.status in :mine and"
          + " t.officerId = (select p.id from Person p where p.username = :me)"
          + " order by t.changedAt";

  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> waiting = new ArrayList<>();
    Set<Long> own = access.is(Roles.PARTICIPANT) ? access.ownOrganisations() : Set.of();
    if (!own.isEmpty()) {
      entities
          .createQuery(TO_ENTER, Object[].class)
          .setParameter("open", TenderStatus.DEMAND_OPEN)
          .setParameter("now", clock.now())
          .setParameter("own", own)
          .setParameter("active", MembershipStatus.ACTIVE)
          .setMaxResults(MOST)
          .getResultStream()
          .forEach(row -> waiting.add(item(WorkKind.TENDER_DEMAND, row, (Instant) row[3])));
    }
    if (access.is(Roles.COORDINATOR) || access.is(Roles.PARTICIPANT)) {
      entities
          .createQuery(OF_OFFICER, Object[].class)
          .setParameter(
              "mine",
              Set.of(
                  TenderStatus.DEMAND_CLOSED,
                  TenderStatus.PREPARED,
                  TenderStatus.PUBLISHED,
                  TenderStatus.BIDDING))
          .setParameter("me", access.actor().username())
          .setMaxResults(MOST)
          .getResultStream()
          .forEach(row -> ofOfficer(row, waiting));
    }
    return waiting;
  }

  private static void ofOfficer(Object[] row, List<WorkItem> waiting) {
    switch ((TenderStatus) row[3]) {
      case DEMAND_CLOSED -> waiting.add(item(WorkKind.TENDER_PREPARE, row, null));
      case PREPARED -> waiting.add(item(WorkKind.TENDER_PUBLISH, row, null));
      default -> {
        if ((Long) row[4] > 0) {
          waiting.add(item(WorkKind.TENDER_ENQUIRY, row, null));
        }
      }
    }
  }

  private static WorkItem item(
      WorkKind kind, Object[] row, @org.jspecify.annotations.Nullable Instant due) {
    return new WorkItem(
        kind,
        ((LocalizedColumns) row[1]).toText(),
        ((LocalizedColumns) row[2]).toText(),
        due,
        row[0].toString());
  }
}
