package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klaster.api.marketing.ClaimView;
import org.klaster.api.marketing.PledgeView;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignClaim;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.domain.shared.Document;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.marketing.ClaimStatus;
import org.klaster.vocabulary.marketing.ReturnPerTenge;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** Views of pledges and claims: all of a campaign, or those of some organisations. */
@ApplicationScoped
public class CampaignParts {

  private static final String PLEDGES =
      "select p, o.name from CampaignPledge p, Organisation o where o.id = p.organisationId"
          + " and p.campaignId = :id and (:all = true or p.organisationId in :own)"
          + " order by p.amount desc, p.organisationId";
  private static final String CLAIMS =
      "select l, o.name, d from CampaignClaim l, Organisation o, Document d"
          + " where o.id = l.organisationId and d.id = l.proofId and l.campaignId = :id"
          + " and (:all = true or l.organisationId in :own) order by l.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  /**
   * Pledges with what they brought.
   *
   * @param all whether those of every organisation
   */
  List<PledgeView> pledges(Campaign campaign, boolean all, Map<Long, Money> gained) {
    return rows(PLEDGES, campaign, all).stream()
        .map(row -> pledge((CampaignPledge) row[0], text(row[1]), gained))
        .toList();
  }

  /** Claims; none that somebody else put in, unless all are asked for. */
  List<ClaimView> claims(Campaign campaign, boolean all) {
    return rows(CLAIMS, campaign, all).stream().map(row -> claim(campaign, row, all)).toList();
  }

  private List<Object[]> rows(String query, Campaign campaign, boolean all) {
    Set<Long> own = access.ownOrganisations();
    return entities
        .createQuery(query, Object[].class)
        .setParameter("id", campaign.id())
        .setParameter("all", all)
        .setParameter("own", Keys.orNone(own))
        .getResultList();
  }

  private static PledgeView pledge(
      CampaignPledge pledge, LocalizedText organisation, Map<Long, Money> gained) {
    Money gain = gained.getOrDefault(pledge.organisationId(), Money.ZERO);
    Money share = pledge.share();
    return new PledgeView(
        pledge.id(),
        pledge.version(),
        pledge.organisationId(),
        organisation,
        pledge.amount(),
        pledge.basis(),
        share,
        pledge.returned(),
        gain,
        share == null ? null : ReturnPerTenge.of(gain, share),
        pledge.answer(),
        pledge.refusal(),
        pledge.isAsked() && pledge.returned() == null ? pledge.answerUntil() : null);
  }

  private ClaimView claim(Campaign campaign, Object[] row, boolean all) {
    CampaignClaim claim = (CampaignClaim) row[0];
    LocalizedText organisation = text(row[1]);
    Document proof = (Document) row[2];
    CampaignClaim.Expense expense = claim.expense();
    boolean open =
        claim.status() == ClaimStatus.SUBMITTED
            && (campaign.status() == CampaignStatus.RUNNING
                || campaign.status() == CampaignStatus.CLAIMS);
    return new ClaimView(
        claim.id(),
        claim.version(),
        organisation,
        campaign.lines().get(expense.line()).name(),
        expense.performed(),
        expense.amount(),
        DocumentStore.view(proof),
        claim.claimedAt(),
        claim.status(),
        claim.approved(),
        claim.ground(),
        open && all && !access.represents(claim.organisationId()));
  }

  private static LocalizedText text(Object columns) {
    return ((LocalizedColumns) columns).toText();
  }
}
