package org.klaster.marketing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.klaster.api.marketing.CampaignSettlement;
import org.klaster.api.marketing.DecideClaim;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignClaim;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** Claims and settlement. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class CampaignSettlementBean implements CampaignSettlement {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private CampaignAccess access;
  @Inject private CampaignDesk desk;
  @Inject private AuditTrail auditTrail;

  @Override
  public void decideClaim(DecideClaim command) {
    CampaignClaim claim = entities.find(CampaignClaim.class, command.claimId());
    if (claim == null) {
      throw new NotFound("claim", command.claimId());
    }
    policy.requireCoordinator(access.visible(claim.campaignId()).clusterId());
    Campaign campaign = access.locked(claim.campaignId());
    access.requireParts(campaign);
    entities.refresh(claim);
    claim.requireVersion(command.version());
    if (campaign.status() != CampaignStatus.RUNNING) {
      campaign.requireStatus(CampaignStatus.CLAIMS);
    }
    claim.decide(command.granted(), command.ground(), policy.ownOrganisations(), access.author());
    desk.requireCovered(campaign);
    auditTrail.changed(
        "campaign.decide-claim",
        subject(campaign),
        Map.of("claim", claim.id(), "status", claim.status()));
  }

  @Override
  public void examineClaims(long campaignId, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    campaign.examineClaims(access.author().at());
    auditTrail.changed("campaign.examine-claims", subject(campaign), Map.of());
  }

  @Override
  public void split(long campaignId, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    desk.split(campaign, access.author().at());
    auditTrail.changed("campaign.split", subject(campaign), Map.of());
  }

  @Override
  public void settle(long campaignId, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    if (campaign.status() != CampaignStatus.CLAIMS) {
      throw new DomainRuleViolation(
          "campaign.transition", campaign.status(), CampaignStatus.SETTLED);
    }
    desk.settle(campaign, access.author().at());
    auditTrail.changed("campaign.settle", subject(campaign), Map.of());
  }

  @Override
  public void close(long campaignId, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    campaign.close(access.author().at());
    auditTrail.changed("campaign.close", subject(campaign), Map.of());
  }

  private static Subject subject(Campaign campaign) {
    return Subject.of(Campaign.SUBJECT_TYPE, campaign.id());
  }
}
