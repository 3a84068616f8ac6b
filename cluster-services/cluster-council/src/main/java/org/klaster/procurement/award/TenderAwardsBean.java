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
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Roles;

/** From the table to the award. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.PARTICIPANT})
public class TenderAwardsBean implements TenderAwards {

  @Inject private TenderAccess access;
  @Inject private AwardSteps steps;
  @Inject private AwardDesk desk;
  @Inject private AwardBallot ballot;
  @Inject private Objections objections;
  @Inject private SavingBook savings;
  @Inject private AuditTrail auditTrail;

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void propose(long tenderId, int version) {
    Tender tender = access.coordinated(tenderId, version);
    steps.requireUnconcerned(tenderId);
    tender.requireStatus(TenderStatus.EVALUATED);
    desk.propose(tender);
    ballot.open(tender, steps.author().at());
    auditTrail.changed("award.propose", subject(tenderId), Map.of());
  }

  @Override
  public void rejectAll(long tenderId, String ground, int version) {
    Tender tender = access.prepared(tenderId, version);
    steps.requireUnconcerned(tenderId);
    ballot.requireNone(tender);
    desk.concludeWithout(tender);
    ballot.reject(tender, ground, steps.author().at());
    auditTrail.changed("award.reject-all", subject(tenderId), Map.of("reason", ground));
  }

  @Override
  public void object(long tenderId, String objection) {
    Tender tender = access.visible(tenderId);
    objections.file(access.locked(tender.id()), objection);
    auditTrail.changed("award.object", subject(tenderId), Map.of());
  }

  @Override
  public void decide(DecideObjection command) {
    Tender tender = access.visible(command.tenderId());
    access.prepared(tender.id(), tender.version());
    steps.requireUnconcerned(tender.id());
    objections.decide(tender, command);
    ObjectionRemedy remedy = command.remedy();
    auditTrail.changed(
        "award.decide-objection",
        subject(tender.id()),
        remedy == null ? Map.of("upheld", false) : Map.of("upheld", true, "remedy", remedy));
  }

  @Override
  public void award(long tenderId, int version) {
    Tender tender = access.prepared(tenderId, version);
    steps.requireUnconcerned(tenderId);
    objections.requireNoneOpen(tender);
    desk.requireBinding(tender);
    Bid.Author author = steps.author();
    tender.award(author.at());
    desk.conclude(tender);
    ballot.tell(tender, savings.share(tender, author.at()));
    auditTrail.changed("award.award", subject(tenderId), Map.of());
  }

  private static Subject subject(long tenderId) {
    return Subject.of(Tender.SUBJECT_TYPE, tenderId);
  }
}
