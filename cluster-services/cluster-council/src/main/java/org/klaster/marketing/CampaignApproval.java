package org.klaster.marketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.council.BallotOutcomeHandler;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.OpenBallot;
import org.klaster.domain.marketing.Campaign;
import org.klaster.domain.marketing.CampaignPledge;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.marketing.CampaignStatus;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.LocalizedText;

/** The council's ballot on a campaign, and what follows from it. */
@ApplicationScoped
public class CampaignApproval implements BallotOutcomeHandler {

  /** Leaves room for the label within the 500 characters of a question. */
  private static final int LONGEST_NAME = 400;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Ballots ballots;
  @Inject private CampaignFigures figures;
  @Inject private CampaignMails mails;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  /** Opens the ballot; a repeat names the one before. */
  long open(Campaign campaign) {
    return ballots.open(
        new OpenBallot(
            campaign.clusterId(),
            Campaign.SUBJECT_TYPE,
            campaign.id(),
            question(campaign),
            null,
            null,
            campaign.ballotId()));
  }

  /** A label and a name: no suffix has to agree with the name in any of the languages. */
  public static LocalizedText question(Campaign campaign) {
    LocalizedText name = campaign.terms().name();
    return new LocalizedText(
        "Бірлескен маркетинг науқанын мақұлдау: " + cut(name.in(Language.KK)),
        "Одобрение кампании совместного маркетинга: " + cut(name.in(Language.RU)),
        "Approval of the shared marketing campaign: " + cut(name.in(Language.EN)));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  @Override
  public String subjectType() {
    return Campaign.SUBJECT_TYPE;
  }

  @Override
  public void decided(BallotDecided decided) {
    Campaign campaign = entities.find(Campaign.class, decided.subjectId());
    campaign.balloted(decided.outcome(), clock.now());
    mails.decided(campaign, decided.outcome());
    if (campaign.status() == CampaignStatus.CANCELLED) {
      figures.payers(campaign).forEach(CampaignPledge::refund);
    }
    auditTrail.changed(
        "campaign.balloted",
        Subject.of(Campaign.SUBJECT_TYPE, campaign.id()),
        Map.of("outcome", decided.outcome()));
  }

  @Override
  public void annulled(long ballotId, long subjectId, String reason) {
    Campaign campaign = entities.find(Campaign.class, subjectId);
    campaign.endBallot(clock.now());
    auditTrail.changed(
        "campaign.ballot-annulled", Subject.of(Campaign.SUBJECT_TYPE, subjectId), Map.of());
  }
}
