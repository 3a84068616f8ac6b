package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.CampaignMoney;
import org.klaster.api.marketing.CampaignView;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignSum;
import org.klaster.marketing.CampaignFigures.Totals;
import org.klaster.marketing.CampaignOutcomes.Counted;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.CampaignSumKind;
import org.klaster.vocabulary.marketing.ReturnPerTenge;
import org.klaster.vocabulary.shared.Money;
import org.klaster.vocabulary.shared.RoughSum;

/** Makes the view of one campaign: what this caller may see of it and nothing else. */
@ApplicationScoped
public class CampaignViews {

  @Inject private CampaignAccess access;
  @Inject private CampaignFigures figures;
  @Inject private CampaignOutcomes outcomes;
  @Inject private CampaignSums sums;
  @Inject private CampaignParts parts;
  @Inject private CampaignSteps steps;
  @Inject private CampaignFiles files;

  /** The view of a campaign that the caller was found to be allowed to read. */
  CampaignView view(Campaign campaign) {
    boolean all = access.seesParts(campaign);
    Totals totals = figures.totals(campaign);
    List<Counted> counted = outcomes.counted(campaign);
    Map<CampaignSumKind, CampaignSum> shown = all ? Map.of() : sums.shown(campaign);
    Map<Long, Money> gained = CampaignOutcomes.gained(counted);
    return new CampaignView(
        campaign.id(),
        campaign.version(),
        campaign.clusterId(),
        access.clusterName(campaign),
        campaign.terms(),
        campaign.status(),
        campaign.ballotId(),
        campaign.isBallotOpen(),
        campaign.reason(),
        campaign.lines(),
        all ? exact(campaign, totals, gained) : told(campaign, totals, shown),
        parts.pledges(campaign, false, gained),
        parts.claims(campaign, all),
        outcomes.views(campaign, counted, all ? null : shown),
        files.research(campaign),
        campaign.researchId() != null,
        steps.possible(campaign, totals));
  }

  private static CampaignMoney exact(Campaign campaign, Totals totals, Map<Long, Money> gained) {
    Money approved = totals.approved();
    return new CampaignMoney(
        campaign.budget(),
        totals.payers(),
        totals.pledged(),
        false,
        approved,
        campaign.terms().statePart().of(approved),
        campaign.isReachedBy(totals.pledged()),
        campaign.splitTotal() != null,
        totals.isOutOfDate(campaign),
        returned(campaign, gained.values().stream().reduce(Money.ZERO, Money::plus)));
  }

  /**
   * For those who may not see the parts. As long as pledges move, their sum is rough and renewed
   * now and then; the cost is told when it is shared.
   */
  private static CampaignMoney told(
      Campaign campaign, Totals totals, Map<CampaignSumKind, CampaignSum> shown) {
    boolean moving = campaign.status() == CampaignStatus.PLEDGING && !campaign.isBallotOpen();
    boolean enough = totals.payers() >= CampaignFigures.FEWEST;
    CampaignSum pledges = enough ? shown.get(CampaignSumKind.PLEDGED) : null;
    Money shared = campaign.splitTotal();
    boolean costs = enough && totals.claimants() != 1 && totals.claimants() != 2;
    Money approved = costs ? (totals.claimants() == 0 ? Money.ZERO : shared) : null;
    return new CampaignMoney(
        campaign.budget(),
        moving ? (pledges == null ? null : pledges.organisations()) : payers(totals, enough),
        moving ? rough(pledges) : enough ? totals.pledged() : null,
        moving,
        approved,
        approved == null ? null : campaign.terms().statePart().of(approved),
        campaign.isReachedBy(totals.pledged()),
        shared != null,
        totals.isOutOfDate(campaign),
        approved == null ? null : returned(campaign, gained(shown)));
  }

  private static @Nullable Long payers(Totals totals, boolean enough) {
    return enough ? Long.valueOf(totals.payers()) : null;
  }

  private static @Nullable Money rough(@Nullable CampaignSum pledges) {
    return pledges == null ? null : new Money(RoughSum.of(pledges.total()));
  }

  private static @Nullable Money gained(Map<CampaignSumKind, CampaignSum> shown) {
    return shown.values().stream()
        .filter(sum -> sum.kind().isMoneyGained())
        .map(sum -> new Money(sum.total()))
        .reduce(Money::plus)
        .orElse(null);
  }

  /** Of the cost as it was shared, not as it is claimed. */
  private static @Nullable BigDecimal returned(Campaign campaign, @Nullable Money gained) {
    Money shared = campaign.splitTotal();
    return shared == null || gained == null
        ? null
        : ReturnPerTenge.of(gained, shared.minus(campaign.terms().statePart().of(shared)));
  }
}
