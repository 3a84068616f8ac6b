package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.marketing.PledgeView;
import org.klaster.domain.marketing.Author;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.marketing.CampaignFigures.Totals;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.CampaignTerms;
import org.klaster.vocabulary.marketing.CostSplit;
import org.klaster.vocabulary.marketing.Payer;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/** What the coordinator does with all pledges of a campaign at once; the campaign is held. */
@ApplicationScoped
public class CampaignDesk {

  @Inject private CampaignFigures figures;
  @Inject private CampaignOutcomes outcomes;
  @Inject private CampaignParts parts;
  @Inject private CampaignMails mails;

  /** Tells the members of the cluster that they may pledge. */
  void tellMembers(Campaign campaign) {
    mails.pledging(campaign);
  }

  /** All pledges. */
  List<PledgeView> pledges(Campaign campaign) {
    return parts.pledges(campaign, true, CampaignOutcomes.gained(outcomes.counted(campaign)));
  }

  boolean isOf(CampaignPledge pledge, Campaign campaign) {
    return figures.payers(campaign).stream()
        .anyMatch(payer -> Objects.equals(payer.id(), pledge.id()));
  }

  /** Refuses below the threshold, and where the key lacks what it needs of a payer. */
  void requireBallotable(Campaign campaign) {
    campaign.requireBallotable(figures.totals(campaign).pledged());
    payers(campaign);
  }

  /** Gives it up, returns every pledge and tells those who had pledged. */
  void cancel(Campaign campaign, String reason, Instant at) {
    campaign.cancel(reason.strip(), figures.totals(campaign).claims() > 0, at);
    figures.payers(campaign).forEach(CampaignPledge::refund);
    mails.cancelled(campaign);
  }

  /** Refuses where the pledges cannot bear what is approved now. */
  void requireCovered(Campaign campaign) {
    Money total = figures.totals(campaign).approved();
    CostSplit.of(total, campaign.terms().statePart(), payers(campaign));
  }

  /** Shares what is approved now. */
  CostSplit split(Campaign campaign, Instant at) {
    CostSplit split = campaign.split(figures.totals(campaign).approved(), payers(campaign), at);
    figures
        .payers(campaign)
        .forEach(
            pledge ->
                pledge.share(
                    Objects.requireNonNull(split.shares().get(pledge.organisationId())), at));
    mails.shared(campaign);
    return split;
  }

  /** Takes what a payer says of its share; those who share the cost are told of a refusal. */
  void answer(Campaign campaign, CampaignPledge pledge, @Nullable String ground, Author author) {
    campaign.requireStatus(CampaignStatus.CLAIMS);
    if (campaign.isSplitOutOfDate(figures.totals(campaign).approved())) {
      throw new DomainRuleViolation("campaign.split-out-of-date");
    }
    if (ground == null) {
      pledge.accept(author);
    } else {
      pledge.refuse(ground, author);
      mails.refused(campaign);
    }
  }

  /** Fixes the shares and returns what is left. */
  void settle(Campaign campaign, Instant at) {
    Totals totals = figures.totals(campaign);
    if (!campaign.isSplitOutOfDate(totals.approved())) {
      requireAnswered(totals);
    }
    campaign.settle(totals.approved(), totals.undecided(), at);
    figures.payers(campaign).forEach(CampaignPledge::settle);
    mails.settled(campaign);
  }

  private static void requireAnswered(Totals totals) {
    if (totals.refused() > 0) {
      throw new DomainRuleViolation("campaign.split-out-of-date");
    }
    if (totals.silent() > 0) {
      throw new DomainRuleViolation("campaign.shares-unanswered", totals.silent());
    }
  }

  private List<Payer> payers(Campaign campaign) {
    CampaignTerms terms = campaign.terms();
    return figures.payers(campaign).stream().map(pledge -> pledge.payer(terms)).toList();
  }
}
