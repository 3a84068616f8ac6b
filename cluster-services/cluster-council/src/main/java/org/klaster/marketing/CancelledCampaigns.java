package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/** Campaigns that were given up lately, with the ground, for those who had pledged. */
@ApplicationScoped
public class CancelledCampaigns implements WorkSource {

  private static final String CANCELLED =
      "select c.id, c.name, c.reason from Campaign c where c.status = :cancelled"
          + " and c.changedAt > :since and exists (select p.id from CampaignPledge p"
          + " where p.campaignId = c.id and p.amount > 0 and p.organisationId in :own)"
          + " order by c.changedAt desc";

  /** Where the council said no, nobody said why. */
  private static final LocalizedText NOT_CARRIED =
      new LocalizedText("Кеңес мақұлдамады", "Совет не одобрил", "The council did not approve it");

  private static final int DAYS = 14;
  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  @Override
  public List<WorkItem> waiting() {
    Set<Long> own = access.is(Roles.PARTICIPANT) ? access.ownOrganisations() : Set.of();
    if (own.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(CANCELLED, Object[].class)
        .setParameter("cancelled", CampaignStatus.CANCELLED)
        .setParameter("since", clock.now().minusSeconds(DAYS * 86_400L))
        .setParameter("own", own)
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            row ->
                new WorkItem(
                    WorkKind.CAMPAIGN_CANCELLED,
                    ((LocalizedColumns) row[1]).toText(),
                    ground((String) row[2]),
                    null,
                    row[0].toString()))
        .toList();
  }

  private static LocalizedText ground(@Nullable String words) {
    return words == null ? NOT_CARRIED : new LocalizedText(words, words, words);
  }
}
