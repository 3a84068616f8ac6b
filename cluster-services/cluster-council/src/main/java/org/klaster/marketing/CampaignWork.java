package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.access.MemberInterests;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ClaimStatus;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * Campaigns that wait for the caller: a member may pledge until the deadline, the coordinator asks
 * the council when enough is pledged, and has claims to decide on.
 */
@ApplicationScoped
public class CampaignWork implements WorkSource {

  private static final String TO_PLEDGE =
      "select c.id, c.name, k.name, c.pledgeUntil from Campaign c, Cluster k where"
          + " k.id = c.clusterId and c.status = :pledging and c.ballotOpen = false"
          + " and c.pledgeUntil > :now and exists (select m.id from Membership m where"
          + " m.clusterId = c.clusterId and m.organisationId in :own and m.endedOn is null)"
          + " and not exists (select p.id from CampaignPledge p where p.campaignId = c.id"
          + " and p.organisationId in :own) order by c.pledgeUntil";
  private static final String TO_ASK =
      "select c.id, c.name, k.name from Campaign c, Cluster k where k.id = c.clusterId"
          + " and c.clusterId in :clusters and c.status = :pledging and c.ballotOpen = false"
          + " and (select sum(p.amount) from CampaignPledge p where p.campaignId = c.id)"
          + " >= c.threshold order by c.changedAt";
  private static final String TO_DECIDE =
      "select c.id, c.name, k.name from Campaign c, Cluster k where k.id = c.clusterId"
          + " and c.clusterId in :clusters and exists (select l.id from CampaignClaim l where"
          + " l.campaignId = c.id and l.status = :submitted and l.organisationId not in :own)"
          + " order by c.changedAt";

  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private MemberInterests interests;
  @Inject private DatabaseClock clock;

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> waiting = new ArrayList<>();
    Set<Long> own = access.is(Roles.PARTICIPANT) ? access.ownOrganisations() : Set.of();
    if (!own.isEmpty()) {
      entities
          .createQuery(TO_PLEDGE, Object[].class)
          .setParameter("pledging", CampaignStatus.PLEDGING)
          .setParameter("now", clock.now())
          .setParameter("own", own)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(row -> waiting.add(item(WorkKind.CAMPAIGN_PLEDGE, row)));
    }
    askCouncil(waiting);
    Set<Long> clusters =
        new HashSet<>(access.is(Roles.COORDINATOR) ? access.coordinatedClusters() : Set.<Long>of());
    clusters.removeIf(cluster -> interests.isInterested(access.personId(), cluster));
    if (!clusters.isEmpty()) {
      entities
          .createQuery(TO_DECIDE, Object[].class)
          .setParameter("clusters", clusters)
          .setParameter("submitted", ClaimStatus.SUBMITTED)
          .setParameter("own", Keys.orNone(access.ownOrganisations()))
          .setMaxResults(MOST)
          .getResultList()
          .forEach(row -> waiting.add(item(WorkKind.CAMPAIGN_CLAIM, row)));
    }
    return waiting;
  }

  /** Enough is pledged: the coordinator asks the council. */
  private void askCouncil(List<WorkItem> waiting) {
    if (access.is(Roles.COORDINATOR) && !access.coordinatedClusters().isEmpty()) {
      entities
          .createQuery(TO_ASK, Object[].class)
          .setParameter("clusters", access.coordinatedClusters())
          .setParameter("pledging", CampaignStatus.PLEDGING)
          .setMaxResults(MOST)
          .getResultList()
          .forEach(row -> waiting.add(item(WorkKind.CAMPAIGN_PUT_TO_VOTE, row)));
    }
  }

  private static WorkItem item(WorkKind kind, Object[] row) {
    return new WorkItem(
        kind,
        ((LocalizedColumns) row[1]).toText(),
        ((LocalizedColumns) row[2]).toText(),
        row.length > 3 ? (Instant) row[3] : null,
        row[0].toString());
  }
}
