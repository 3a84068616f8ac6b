package org.klaster.procurement.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.klaster.api.procurement.DecideObjection;
import org.klaster.api.procurement.TenderAwards;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.procurement.TenderAccess;
import org.klaster.procurement.saving.SavingBook;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Roles;

/** From the table to the award. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.PARTICIPANT})
public class TenderAwardsBean implements TenderAwards {

  @Inject private TenderAccess access;
  @Inject private BidderInterests interests;
  @Inject private AwardSteps steps;
  @Inject private AwardDesk desk;
  @Inject private AwardBallot ballot;
  @Inject private SavingBook savings;
  @Inject private AuditTrail auditTrail;

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void propose(long tenderId, int version) {
    Tender tender = access.coordinated(tenderId, version);
    interests.requireUnconcerned(tenderId);
    tender.requireStatus(TenderStatus.EVALUATED);
    desk.propose(tender);
    ballot.open(tender, steps.author().at());
    auditTrail.changed("award.propose", subject(tenderId), Map.of());
  }

  @Override
  public void rejectAll(long tenderId, String ground, int version) {
    Tender tender = access.prepared(tenderId, version);
    interests.requireUnconcerned(tenderId);
    ballot.requireNone(tender);
    tender.fail(ground.strip(), steps.author().at());
    desk.concludeWithout(tender);
    ballot.tell(tender);
    auditTrail.changed("award.reject-all", subject(tenderId), Map.of("reason", ground));
  }

  @Override
  public void object(long tenderId, String objection) {
    Tender tender = access.visible(tenderId);
    ballot.object(access.locked(tender.id()), objection);
    auditTrail.changed("award.object", subject(tenderId), Map.of());
  }

  @Override
  public void decide(DecideObjection command) {
    Tender tender = access.visible(command.tenderId());
    access.prepared(tender.id(), tender.version());
    interests.requireUnconcerned(tender.id());
    ballot.decide(tender, command);
    auditTrail.changed(
        "award.decide-objection", subject(tender.id()), Map.of("upheld", command.uphold()));
  }

  @Override
  public void award(long tenderId, int version) {
    Tender tender = access.prepared(tenderId, version);
    interests.requireUnconcerned(tenderId);
    ballot.requireNoOpenObjection(tender);
    Bid.Author author = steps.author();
    tender.award(author.at());
    desk.conclude(tender);
    savings.share(tender, author.at());
    ballot.tell(tender);
    auditTrail.changed("award.award", subject(tenderId), Map.of());
  }

  private static Subject subject(long tenderId) {
    return Subject.of(Tender.SUBJECT_TYPE, tenderId);
  }
}
