package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.marketing.Campaign;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.document.DocumentStore;

/** Files of a campaign: proof of claims, and the result of a market research for its payers. */
@ApplicationScoped
public class CampaignFiles {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private CampaignAccess access;
  @Inject private CampaignFigures figures;
  @Inject private DocumentStore store;

  /** Whether the caller has paid for the research, or coordinates it. */
  private boolean readsResearch(Campaign campaign) {
    return access.coordinates(campaign) || figures.hasPaid(campaign, policy.ownOrganisations());
  }

  /** The result of the research, for whom it is; null for others, and where there is none. */
  @Nullable DocumentView research(Campaign campaign) {
    Long research = campaign.researchId();
    return research == null || !readsResearch(campaign)
        ? null
        : DocumentStore.view(store.find(research));
  }

  /** The content, as if there were none for whom it is not. */
  DocumentContent open(Campaign campaign, long documentId) {
    Long research = campaign.researchId();
    boolean readable =
        research != null && research == documentId
            ? readsResearch(campaign)
            : isProof(campaign, documentId);
    if (!readable) {
      throw new NotFound("document", documentId);
    }
    return store.content(store.find(documentId));
  }

  private boolean isProof(Campaign campaign, long documentId) {
    Set<Long> own = policy.ownOrganisations();
    return entities
        .createQuery(
            "select l.organisationId from CampaignClaim l where l.campaignId = :id"
                + " and l.proofId = :document",
            Long.class)
        .setParameter("id", campaign.id())
        .setParameter("document", documentId)
        .getResultStream()
        .anyMatch(claimant -> own.contains(claimant) || access.seesParts(campaign));
  }
}
