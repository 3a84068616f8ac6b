package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.procurement.DemandSheet;
import org.klaster.api.procurement.EnterDemand;
import org.klaster.api.procurement.MemberDemand;
import org.klaster.api.procurement.OwnBuyer;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.DemandLine;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.document.DocumentStore;
import org.klaster.vocabulary.shared.Roles;

/** A member's own demand. The tender is held while a line is written: the deadline cuts clean. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class MemberDemandBean implements MemberDemand {

  @Inject private TenderAccess access;
  @Inject private AccessPolicy policy;
  @Inject private DemandLines lines;
  @Inject private DocumentStore store;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  public List<OwnBuyer> buyers(long tenderId) {
    return access.own(access.visible(tenderId));
  }

  @Override
  public List<DemandLineView> own(long tenderId) {
    return lines.of(access.visible(tenderId), policy.ownOrganisations());
  }

  @Override
  public void enter(EnterDemand command) {
    access.requireOwnMember(access.visible(command.tenderId()), command.organisationId());
    Tender tender = access.locked(command.tenderId());
    TenderLot lot = lines.lot(tender, command.lotId());
    lines.enter(tender, lot, command.organisationId(), command.terms());
    changed("tender.enter-demand", tender, command.organisationId());
  }

  @Override
  public void enterAll(DemandSheet sheet) {
    sheet.lines().forEach(this::enter);
  }

  @Override
  public void prove(
      long tenderId, long lotId, long organisationId, String fileName, InputStream content) {
    access.requireOwnMember(access.visible(tenderId), organisationId);
    Tender tender = access.locked(tenderId);
    tender.requireDemand(clock.now());
    TenderLot lot = lines.lot(tender, lotId);
    DemandLine line =
        lines.find(lot.id(), organisationId).orElseThrow(() -> new NotFound("demand", lotId));
    line.prove(store.store(fileName, content).id());
    changed("tender.prove-demand", tender, organisationId);
  }

  @Override
  public DocumentContent proof(long tenderId, long documentId) {
    return lines.proof(access.visible(tenderId), documentId, policy.ownOrganisations());
  }

  private void changed(String operation, Tender tender, Long organisationId) {
    auditTrail.changed(
        operation,
        Subject.of(Tender.SUBJECT_TYPE, tender.id()),
        Map.of("organisation", organisationId));
  }
}
