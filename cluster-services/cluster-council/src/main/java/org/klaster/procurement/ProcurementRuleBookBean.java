package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.api.procurement.ReviseRule;
import org.klaster.api.procurement.RuleVersionView;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** Everybody who buys reads the watched numbers; the ministry, which buys nothing, sets them. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.PARTICIPANT})
public class ProcurementRuleBookBean implements ProcurementRuleBook {

  @Inject private RuleVersions versions;
  @Inject private AuditTrail auditTrail;

  @Override
  public List<RuleVersionView> versions() {
    return versions.all();
  }

  @Override
  @RolesAllowed(Roles.MINISTRY)
  public void revise(ReviseRule command) {
    Long rule = versions.revise(command);
    auditTrail.changed(
        "procurement-rule.revise",
        Subject.of("procurement-rule", rule),
        Map.of("rule", command.kind(), "value", command.value().toPlainString()));
  }
}
