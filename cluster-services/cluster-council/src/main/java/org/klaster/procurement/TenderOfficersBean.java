package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.klaster.api.procurement.OfficerView;
import org.klaster.api.procurement.ReplaceOfficer;
import org.klaster.api.procurement.TenderOfficers;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** The coordinator's choice of the officer, and its change. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class TenderOfficersBean implements TenderOfficers {

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private OfficerChanges changes;
  @Inject private AuditTrail auditTrail;

  @Override
  public OfficerView officer(long tenderId) {
    Tender tender = access.visible(tenderId);
    policy.requireCoordinator(tender.clusterId());
    return changes.view(tender);
  }

  @Override
  public void replace(ReplaceOfficer command) {
    Tender tender = access.coordinated(command.tenderId(), command.version());
    Long former = tender.officerId();
    changes.replace(tender, command.officerId(), command.ground());
    auditTrail.changed(
        "tender.replace-officer",
        Subject.of(Tender.SUBJECT_TYPE, tender.id()),
        Map.of("officer", tender.officerId(), "former", former));
  }
}
