package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.DemandBook;
import org.klaster.api.procurement.DemandLineView;
import org.klaster.api.shared.DocumentContent;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** The officer's look at the members' lines; there is no other way to them. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.PARTICIPANT})
public class DemandBookBean implements DemandBook {

  @Inject private TenderAccess access;
  @Inject private DemandLines lines;
  @Inject private AuditTrail auditTrail;

  @Override
  public List<DemandLineView> lines(long tenderId) {
    Tender tender = access.visible(tenderId);
    access.requireOfficer(tender);
    auditTrail.read("tender.read-demand", subject(tenderId), Map.of());
    return lines.all(tender);
  }

  @Override
  public DocumentContent proof(long tenderId, long documentId) {
    Tender tender = access.visible(tenderId);
    access.requireOfficer(tender);
    DocumentContent proof = lines.proof(tender, documentId, null);
    auditTrail.read("tender.read-proof", subject(tenderId), Map.of("document", documentId));
    return proof;
  }

  private static Subject subject(long tenderId) {
    return Subject.of(Tender.SUBJECT_TYPE, tenderId);
  }
}
