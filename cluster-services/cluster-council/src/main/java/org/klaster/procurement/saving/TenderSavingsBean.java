package org.klaster.procurement.saving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.SavingsView;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.LotSaving;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderSaving;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** Who bears what of a joint purchase: all lines for the officer, the own line for a member. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.PARTICIPANT})
public class TenderSavingsBean implements TenderSavings {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private SavingBook book;
  @Inject private SavingViews views;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail auditTrail;

  @Override
  public SavingsView savings(long tenderId) {
    Tender tender = access.visible(tenderId);
    if (!access.isOfficer(tender) || !isShared(tender)) {
      throw new NotFound("saving", tenderId);
    }
    auditTrail.read("saving.read-all", subject(tender), Map.of());
    return views.all(tender);
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public List<StatementView> statements(long tenderId) {
    Tender tender = access.visible(tenderId);
    if (!isShared(tender)) {
      return List.of();
    }
    return views.of(tender, policy.ownOrganisations());
  }

  @Override
  @RolesAllowed(Roles.PARTICIPANT)
  public void answer(AnswerSaving command) {
    Tender tender = access.visible(command.tenderId());
    TenderSaving line = entities.find(TenderSaving.class, command.lineId());
    if (line == null || !policy.represents(line.organisationId())) {
      throw new NotFound("saving", command.lineId());
    }
    LotSaving saving = entities.find(LotSaving.class, line.savingId());
    TenderLot lot = entities.find(TenderLot.class, saving.lotId());
    if (!Objects.equals(lot.tenderId(), tender.id())) {
      throw new NotFound("saving", command.lineId());
    }
    access.locked(tender.id()).requireStatus(TenderStatus.AWARDED);
    requireCurrent(tender, saving);
    line.answer(command.answer(), new Bid.Author(policy.personId(), clock.now()));
    if (command.answer() == SavingAnswer.LEFT) {
      book.shareAgain(tender, lot.id(), clock.now());
    }
    auditTrail.changed(
        "saving.answer",
        subject(tender),
        Map.of("organisation", line.organisationId(), "answer", command.answer()));
  }

  /** An answer counts for the newest revision under the council's key. */
  private void requireCurrent(Tender tender, LotSaving saving) {
    LotSaving newest =
        book.newest(saving.lotId(), Objects.requireNonNull(tender.savingKey())).orElseThrow();
    if (!Objects.equals(newest.id(), saving.id())) {
      throw new DomainRuleViolation("saving.not-asked");
    }
  }

  /** What an award that came to nothing would have shared stays readable. */
  private boolean isShared(Tender tender) {
    return switch (tender.status()) {
      case AWARDED, CONTRACTED, COMPLETED -> true;
      case UNSUCCESSFUL -> book.isShared(tender);
      default -> false;
    };
  }

  private static Subject subject(Tender tender) {
    return Subject.of(Tender.SUBJECT_TYPE, tender.id());
  }
}
