package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignMoney;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.shared.DocumentView;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.shared.Document;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.marketing.CampaignFigures.Totals;
import org.klaster.marketing.CampaignOutcomes.Counted;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.marketing.ReturnPerTenge;
import org.klaster.vocabulary.marketing.StatePart;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Makes the view of one campaign: what this caller may see of it and nothing else. */
@ApplicationScoped
public class CampaignViews {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CampaignAccess access;
  @Inject private CampaignFigures figures;
  @Inject private CampaignOutcomes outcomes;
  @Inject private CampaignParts parts;
  @Inject private CampaignSteps steps;
  @Inject private CampaignFiles files;

  /** The view of a campaign that the caller was found to be allowed to read. */
  CampaignView view(Campaign campaign) {
    boolean all = access.coordinates(campaign);
    Totals totals = figures.totals(campaign);
    List<Counted> counted = outcomes.counted(campaign);
    Map<Long, Money> gained = CampaignOutcomes.gained(counted);
    boolean reads = campaign.researchId() != null && files.readsResearch(campaign);
    return new CampaignView(
        campaign.id(),
        campaign.version(),
        campaign.clusterId(),
        clusterName(campaign.clusterId()),
        campaign.terms(),
        campaign.status(),
        campaign.ballotId(),
        campaign.isBallotOpen(),
        campaign.reason(),
        campaign.lines(),
        money(campaign, totals, counted, all),
        parts.pledges(campaign, false, gained),
        parts.claims(campaign, all),
        outcomes.views(campaign, counted, all),
        reads ? research(campaign) : null,
        campaign.researchId() != null,
        steps.possible(campaign, totals));
  }

  private static CampaignMoney money(
      Campaign campaign, Totals totals, List<Counted> counted, boolean all) {
    boolean sums = all || totals.payers() >= CampaignFigures.FEWEST;
    boolean costs = sums && (all || totals.claimants() != 1 && totals.claimants() != 2);
    boolean gains = costs && (all || CampaignOutcomes.gainers(counted) >= CampaignFigures.FEWEST);
    StatePart state = campaign.terms().statePart();
    return new CampaignMoney(
        campaign.budget(),
        sums ? Long.valueOf(totals.payers()) : null,
        sums ? totals.pledged() : null,
        costs ? totals.approved() : null,
        costs ? state.of(totals.approved()) : null,
        campaign.isReachedBy(totals.pledged()),
        campaign.splitTotal() != null,
        campaign.isSplitOutOfDate(totals.approved()),
        gains ? returned(campaign, counted) : null);
  }

  /** Of the cost as it was shared, not as it is claimed. */
  private static @Nullable BigDecimal returned(Campaign campaign, List<Counted> counted) {
    Money shared = campaign.splitTotal();
    if (shared == null) {
      return null;
    }
    Money gained =
        CampaignOutcomes.gained(counted).values().stream().reduce(Money.ZERO, Money::plus);
    return ReturnPerTenge.of(gained, shared.minus(campaign.terms().statePart().of(shared)));
  }

  private DocumentView research(Campaign campaign) {
    return DocumentStore.view(entities.find(Document.class, campaign.researchId()));
  }

  private LocalizedText clusterName(long clusterId) {
    return entities
        .createQuery("select k.name from Cluster k where k.id = :id", LocalizedColumns.class)
        .setParameter("id", clusterId)
        .getSingleResult()
        .toText();
  }
}
