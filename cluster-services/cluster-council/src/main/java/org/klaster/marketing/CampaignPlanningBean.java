package org.klaster.marketing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.klaster.api.marketing.CampaignPlanning;
import org.klaster.api.marketing.PledgeView;
import org.klaster.api.marketing.ProposeCampaign;
import org.klaster.api.marketing.ReviseCampaign;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.shared.Roles;

/** The coordinator's work on a campaign. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class CampaignPlanningBean implements CampaignPlanning {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private CampaignAccess access;
  @Inject private CampaignDesk desk;
  @Inject private CampaignApproval approval;
  @Inject private DocumentStore store;
  @Inject private AuditTrail auditTrail;

  @Override
  public long propose(ProposeCampaign command) {
    policy.requireCoordinator(command.clusterId());
    Campaign campaign =
        new Campaign(
            command.clusterId(),
            command.terms(),
            command.lines(),
            command.expected(),
            access.author().at());
    entities.persist(campaign);
    auditTrail.changed("campaign.propose", subject(campaign), Map.of());
    return campaign.id();
  }

  @Override
  public void revise(ReviseCampaign command) {
    Campaign campaign = access.coordinated(command.campaignId(), command.version());
    campaign.revise(command.terms(), command.lines(), command.expected(), access.author().at());
    auditTrail.changed("campaign.revise", subject(campaign), Map.of());
  }

  @Override
  public void openPledging(long campaignId, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    campaign.openPledging(access.author().at());
    desk.tellMembers(campaign);
    auditTrail.changed("campaign.open-pledging", subject(campaign), Map.of());
  }

  @Override
  public List<PledgeView> pledges(long campaignId) {
    Campaign campaign = access.visible(campaignId);
    policy.requireCoordinator(campaign.clusterId());
    access.requireParts(campaign);
    auditTrail.read("campaign.read-pledges", subject(campaign), Map.of());
    return desk.pledges(campaign);
  }

  @Override
  public void weigh(long campaignId, long pledgeId, int weight, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    access.requireParts(campaign);
    campaign.requirePledging(campaign.terms().pledgeUntil());
    CampaignPledge pledge = entities.find(CampaignPledge.class, pledgeId);
    if (pledge == null || !desk.isOf(pledge, campaign)) {
      throw new NotFound("pledge", pledgeId);
    }
    pledge.weigh(weight);
    auditTrail.changed(
        "campaign.weigh", subject(campaign), Map.of("organisation", pledge.organisationId()));
  }

  @Override
  public void putToVote(long campaignId, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    desk.requireBallotable(campaign);
    long ballot = approval.open(campaign);
    campaign.putToVote(ballot, access.author().at());
    auditTrail.changed("campaign.put-to-vote", subject(campaign), Map.of());
  }

  @Override
  public void start(long campaignId, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    campaign.start(access.author().at());
    auditTrail.changed("campaign.start", subject(campaign), Map.of());
  }

  @Override
  public void cancel(long campaignId, String reason, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    desk.cancel(campaign, reason, access.author().at());
    auditTrail.changed("campaign.cancel", subject(campaign), Map.of("reason", reason));
  }

  @Override
  public void publishResearch(long campaignId, String fileName, InputStream content, int version) {
    Campaign campaign = access.coordinated(campaignId, version);
    long document = store.store(fileName, content).id();
    campaign.publishResearch(document, access.author().at());
    auditTrail.changed(
        "campaign.publish-research", subject(campaign), Map.of("document", document));
  }

  private static Subject subject(Campaign campaign) {
    return Subject.of(Campaign.SUBJECT_TYPE, campaign.id());
  }
}
