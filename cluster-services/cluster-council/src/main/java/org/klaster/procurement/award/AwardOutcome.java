package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.AwardBalloted;
import org.klaster.procurement.ProcurementRules;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;
import org.klaster.vocabulary.procurement.TenderStatus;

/** What follows from the council's ballot on an award. */
@ApplicationScoped
public class AwardOutcome {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProcurementRules rules;
  @Inject private AwardMails mails;

  void balloted(@Observes AwardBalloted balloted) {
    Tender tender = entities.find(Tender.class, balloted.tenderId());
    if (tender.status() != TenderStatus.AWARD_PROPOSED) {
      return;
    }
    if (balloted.outcome() == BallotOutcome.CARRIED) {
      int days = rules.whole(ProcurementRuleKind.STANDSTILL_DAYS);
      tender.standStill(balloted.at().plus(Duration.ofDays(days)), balloted.at());
      mails.toBidders(tender);
    } else {
      tender.compareAnew(balloted.at());
    }
  }
}
