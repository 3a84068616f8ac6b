package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.klaster.api.marketing.CampaignAction;
import org.klaster.domain.marketing.Campaign;
import org.klaster.marketing.CampaignFigures.Totals;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.marketing.CampaignKind;
import org.klaster.vocabulary.marketing.CampaignStatus;

/** What a caller may do with a campaign now; the services check each step again. */
@ApplicationScoped
public class CampaignSteps {

  @Inject private AccessPolicy policy;
  @Inject private CampaignAccess access;
  @Inject private CampaignFigures figures;
  @Inject private DatabaseClock clock;

  Set<CampaignAction> possible(Campaign campaign, Totals totals) {
    Set<CampaignAction> actions = EnumSet.noneOf(CampaignAction.class);
    if (access.coordinates(campaign)) {
      coordinator(campaign, totals, actions);
      if (campaign.status() != CampaignStatus.PROPOSED && access.seesParts(campaign)) {
        actions.add(CampaignAction.SEE_PLEDGES);
      }
    }
    member(campaign, actions);
    return actions;
  }

  private static void coordinator(Campaign campaign, Totals totals, Set<CampaignAction> actions) {
    CampaignStatus status = campaign.status();
    if (status.canBecome(CampaignStatus.CANCELLED)
        && !campaign.isBallotOpen()
        && totals.claims() == 0) {
      actions.add(CampaignAction.CANCEL);
    }
    if (campaign.terms().kind() == CampaignKind.MARKET_RESEARCH
        && status.isPaid()
        && status != CampaignStatus.CLOSED) {
      actions.add(CampaignAction.PUBLISH_RESEARCH);
    }
    switch (status) {
      case PROPOSED -> {
        actions.add(CampaignAction.REVISE);
        actions.add(CampaignAction.OPEN_PLEDGING);
      }
      case PLEDGING -> {
        if (!campaign.isBallotOpen() && campaign.isReachedBy(totals.pledged())) {
          actions.add(CampaignAction.PUT_TO_VOTE);
        }
      }
      case APPROVED -> actions.add(CampaignAction.START);
      case RUNNING -> actions.add(CampaignAction.EXAMINE_CLAIMS);
      case CLAIMS -> {
        actions.add(CampaignAction.SPLIT);
        if (totals.undecided() == 0
            && campaign.splitTotal() != null
            && totals.isAnswered()
            && !totals.isOutOfDate(campaign)) {
          actions.add(CampaignAction.SETTLE);
        }
      }
      case SETTLED -> actions.add(CampaignAction.CLOSE);
      case CLOSED, CANCELLED -> {}
    }
  }

  private void member(Campaign campaign, Set<CampaignAction> actions) {
    if (access.own(campaign).isEmpty()) {
      return;
    }
    CampaignStatus status = campaign.status();
    if (status == CampaignStatus.PLEDGING
        && !campaign.isBallotOpen()
        && !clock.now().isAfter(campaign.terms().pledgeUntil())) {
      actions.add(CampaignAction.PLEDGE);
    }
    boolean payer = figures.hasPaid(campaign, policy.ownOrganisations());
    if (payer && status == CampaignStatus.RUNNING) {
      actions.add(CampaignAction.CLAIM);
    }
    if (status == CampaignStatus.CLAIMS && figures.isAsked(campaign, policy.ownOrganisations())) {
      actions.add(CampaignAction.ANSWER_SHARE);
    }
    if (payer && status != CampaignStatus.APPROVED) {
      actions.add(CampaignAction.REPORT);
    }
  }
}
