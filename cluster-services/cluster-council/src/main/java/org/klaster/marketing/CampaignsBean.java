package org.klaster.marketing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.klaster.api.marketing.CampaignCriteria;
import org.klaster.api.marketing.CampaignRow;
import org.klaster.api.marketing.CampaignView;
import org.klaster.api.marketing.Campaigns;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.marketing.Campaign;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** Reading of campaigns. A coordinator's look at the members' claims and results is recorded. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.PARTICIPANT})
public class CampaignsBean implements Campaigns {

  @Inject private CampaignAccess access;
  @Inject private CampaignRows rows;
  @Inject private CampaignViews views;
  @Inject private CampaignFiles files;
  @Inject private AuditTrail auditTrail;

  @Override
  public Page<CampaignRow> search(CampaignCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  @Override
  public CampaignView campaign(long campaignId) {
    Campaign campaign = access.visible(campaignId);
    CampaignView view = views.view(campaign);
    boolean anyPart =
        !view.claims().isEmpty()
            || view.results().stream().anyMatch(result -> !result.reports().isEmpty());
    if (anyPart && access.seesParts(campaign)) {
      auditTrail.read("campaign.read-parts", subject(campaignId), Map.of());
    }
    return view;
  }

  @Override
  public DocumentContent document(long campaignId, long documentId) {
    DocumentContent content = files.open(access.visible(campaignId), documentId);
    auditTrail.read("campaign.read-document", subject(campaignId), Map.of("document", documentId));
    return content;
  }

  private static Subject subject(long campaignId) {
    return Subject.of(Campaign.SUBJECT_TYPE, campaignId);
  }
}
