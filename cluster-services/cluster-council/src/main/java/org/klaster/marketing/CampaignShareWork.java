package org.klaster.marketing;

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
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ShareAnswer;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/** Shares of a cost that wait for their payers' answers, and refused ones for the coordinator. */
@ApplicationScoped
public class CampaignShareWork implements WorkSource {

  private static final String TO_ANSWER =
      "select c.id, c.name, k.name, p.askedAt from CampaignPledge p, Campaign c, Cluster k"
          + " where c.id = p.campaignId and k.id = c.clusterId and c.status = :claims"
          + " and p.askedAt is not null and p.answer is null and p.organisationId in :own"
          + " order by p.askedAt, p.id";
  private static final String TO_SHARE =
      "select c.id, c.name, k.name from Campaign c, Cluster k where k.id = c.clusterId"
          + " and c.clusterId in :clusters and c.status = :claims and exists (select p.id from"
          + " CampaignPledge p where p.campaignId = c.id and p.answer = :refused) order by c.id";

  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  @Override
  public List<WorkItem> waiting() {
    List<WorkItem> waiting = new ArrayList<>();
    Set<Long> own = access.is(Roles.PARTICIPANT) ? access.ownOrganisations() : Set.of();
    if (!own.isEmpty()) {
      entities
          .createQuery(TO_ANSWER, Object[].class)
          .setParameter("claims", CampaignStatus.CLAIMS)
          .setParameter("own", own)
          .setMaxResults(MOST)
          .getResultStream()
          .forEach(
              row ->
                  waiting.add(
                      item(
                          WorkKind.CAMPAIGN_SHARE,
                          row,
                          ((Instant) row[3]).plus(CampaignPledge.TIME_TO_ANSWER))));
    }
    if (access.is(Roles.COORDINATOR) && !access.coordinatedClusters().isEmpty()) {
      entities
          .createQuery(TO_SHARE, Object[].class)
          .setParameter("clusters", access.coordinatedClusters())
          .setParameter("claims", CampaignStatus.CLAIMS)
          .setParameter("refused", ShareAnswer.REFUSED)
          .setMaxResults(MOST)
          .getResultStream()
          .forEach(row -> waiting.add(item(WorkKind.CAMPAIGN_SPLIT, row, null)));
    }
    return waiting;
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
