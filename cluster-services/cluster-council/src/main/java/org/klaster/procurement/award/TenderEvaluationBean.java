package org.klaster.procurement.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import org.klaster.api.procurement.EvaluationView;
import org.klaster.api.procurement.MarkBid;
import org.klaster.api.procurement.TenderEvaluation;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.EvaluatorDeclaration;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** Comparing opened bids. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.PARTICIPANT})
public class TenderEvaluationBean implements TenderEvaluation {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderAccess access;
  @Inject private AwardSteps steps;
  @Inject private AwardViews views;
  @Inject private AwardDesk desk;
  @Inject private Marking marking;
  @Inject private AuditTrail auditTrail;

  @Override
  public EvaluationView evaluation(long tenderId) {
    return views.view(access.visible(tenderId));
  }

  @Override
  public void declareNoInterest(long tenderId) {
    Tender tender = access.visible(tenderId);
    steps.requireEvaluator(tender);
    marking.require(tender);
    if (steps.hasDeclared(tender)) {
      throw new DomainRuleViolation("award.declared");
    }
    entities.persist(new EvaluatorDeclaration(tender, steps.author()));
    auditTrail.changed("award.declare", subject(tenderId), Map.of());
  }

  @Override
  public void mark(MarkBid command) {
    Tender tender = access.visible(command.tenderId());
    steps.requireEvaluator(tender);
    if (!steps.hasDeclared(tender)) {
      throw new Denied("award.not-declared");
    }
    marking.require(tender);
    Bid bid = entities.find(Bid.class, command.bidId());
    if (bid == null || !Objects.equals(bid.tenderId(), tender.id())) {
      throw new NotFound("bid", command.bidId());
    }
    desk.mark(tender, bid, command);
    auditTrail.changed(
        "award.mark",
        subject(tender.id()),
        Map.of("bid", command.bidId(), "criterion", command.criterion() + 1));
  }

  @Override
  public void evaluate(long tenderId, int version) {
    Tender tender = access.prepared(tenderId, version);
    steps.requireEvaluator(tender);
    desk.evaluate(tender, steps.author().at());
    auditTrail.changed("award.evaluate", subject(tenderId), Map.of());
  }

  private static Subject subject(long tenderId) {
    return Subject.of(Tender.SUBJECT_TYPE, tenderId);
  }
}
