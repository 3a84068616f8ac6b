package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.klaster.api.procurement.TenderEnquiries;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderEnquiry;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/** Questions of whoever has signed in and sees the tender. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.PARTICIPANT})
public class TenderEnquiriesBean implements TenderEnquiries {

  @Inject private TenderAccess access;
  @Inject private TenderNotice notice;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  public long ask(long tenderId, String question) {
    Tender tender = access.visible(tenderId);
    TenderEnquiry enquiry = notice.ask(tender, question, clock.now());
    auditTrail.changed("tender.ask", Subject.of(Tender.SUBJECT_TYPE, tenderId), Map.of());
    return enquiry.id();
  }
}
