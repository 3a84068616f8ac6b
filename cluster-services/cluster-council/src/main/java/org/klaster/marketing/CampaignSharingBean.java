package org.klaster.marketing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.api.marketing.AnswerShare;
import org.klaster.api.marketing.CampaignSharing;
import org.klaster.api.marketing.ClaimExpense;
import org.klaster.api.marketing.GivePledge;
import org.klaster.api.marketing.OwnOrganisation;
import org.klaster.api.marketing.ReportResult;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignClaim;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.domain.marketing.CampaignResult;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.marketing.PledgeBasis;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** A member's part in a campaign. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class CampaignSharingBean implements CampaignSharing {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CampaignAccess access;
  @Inject private CampaignFigures figures;
  @Inject private CampaignSums sums;
  @Inject private CampaignDesk desk;
  @Inject private DocumentStore store;
  @Inject private AuditTrail auditTrail;

  @Override
  public List<OwnOrganisation> own(long campaignId) {
    return access.own(access.visible(campaignId));
  }

  @Override
  public void pledge(GivePledge command) {
    access.requireOwnMember(access.visible(command.campaignId()), command.organisationId());
    Campaign campaign = access.locked(command.campaignId());
    CampaignPledge pledge = pledgeOf(campaign, command.organisationId());
    pledge.pledge(
        campaign,
        command.amount(),
        new PledgeBasis(command.band(), command.expectedBenefit(), null),
        access.author());
    entities.persist(pledge);
    sums.renew(campaign, access.author().at());
    changed("campaign.pledge", campaign, command.organisationId());
  }

  @Override
  public long claim(ClaimExpense command, String fileName, InputStream content) {
    access.requireOwnMember(access.visible(command.campaignId()), command.organisationId());
    Campaign campaign = access.locked(command.campaignId());
    requirePayer(campaign, command.organisationId());
    Long proof = store.store(fileName, content).id();
    CampaignClaim claim =
        new CampaignClaim(
            campaign,
            command.organisationId(),
            new CampaignClaim.Expense(
                command.line(), command.performed().strip(), command.amount(), proof),
            access.author());
    entities.persist(claim);
    changed("campaign.claim", campaign, command.organisationId());
    return claim.id();
  }

  @Override
  public void report(ReportResult command) {
    access.requireOwnMember(access.visible(command.campaignId()), command.organisationId());
    Campaign campaign = access.locked(command.campaignId());
    requirePayer(campaign, command.organisationId());
    entities.persist(
        new CampaignResult(
            campaign, command.organisationId(), command.kind(), command.amount(), access.author()));
    sums.renew(campaign, access.author().at());
    changed("campaign.report", campaign, command.organisationId());
  }

  @Override
  public void answerShare(AnswerShare command) {
    access.requireOwnMember(access.visible(command.campaignId()), command.organisationId());
    Campaign campaign = access.locked(command.campaignId());
    campaign.requireVersion(command.version());
    requirePayer(campaign, command.organisationId());
    String ground = command.ground() == null ? null : command.ground().strip();
    if (ground != null && ground.isEmpty()) {
      throw new InvalidInput("ground", "required");
    }
    desk.answer(campaign, pledgeOf(campaign, command.organisationId()), ground, access.author());
    Subject subject = Subject.of(Campaign.SUBJECT_TYPE, campaign.id());
    if (ground == null) {
      auditTrail.changed(
          "campaign.accept-share", subject, Map.of("organisation", command.organisationId()));
    } else {
      auditTrail.changed(
          "campaign.refuse-share",
          subject,
          Map.of("organisation", command.organisationId(), "reason", ground));
    }
  }

  private void requirePayer(Campaign campaign, long organisationId) {
    if (!figures.hasPaid(campaign, Set.of(organisationId))) {
      throw new DomainRuleViolation("campaign.not-payer");
    }
  }

  private CampaignPledge pledgeOf(Campaign campaign, Long organisationId) {
    return entities
        .createQuery(
            "select p from CampaignPledge p where p.campaignId = :id"
                + " and p.organisationId = :organisation",
            CampaignPledge.class)
        .setParameter("id", campaign.id())
        .setParameter("organisation", organisationId)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new CampaignPledge(campaign, organisationId));
  }

  private void changed(String operation, Campaign campaign, Long organisationId) {
    auditTrail.changed(
        operation,
        Subject.of(Campaign.SUBJECT_TYPE, campaign.id()),
        Map.of("organisation", organisationId));
  }
}
