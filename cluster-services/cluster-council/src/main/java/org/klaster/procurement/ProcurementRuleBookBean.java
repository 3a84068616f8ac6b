package org.klaster.procurement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.OpenerRuleView;
import org.klaster.api.procurement.ProcurementRuleBook;
import org.klaster.api.procurement.ReviseOpeners;
import org.klaster.api.procurement.ReviseRule;
import org.klaster.api.procurement.RuleVersionView;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/**
 * Everybody who buys reads the watched numbers; the ministry, which buys nothing, sets them. How
 * many open the bids is a council's rule, entered by its coordinator as all of them.
 */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.PARTICIPANT})
public class ProcurementRuleBookBean implements ProcurementRuleBook {

  @Inject private RuleVersions versions;
  @Inject private OpenerRules openerRules;
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

  @Override
  public List<OpenerRuleView> openers() {
    return openerRules.all();
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void reviseOpeners(ReviseOpeners command) {
    Long rule = openerRules.revise(command);
    auditTrail.changed(
        "opener-rule.revise",
        Subject.of("opener-rule", rule),
        Map.of(
            "cluster", command.clusterId(),
            "number", command.threshold(),
            "rows", command.holders()));
  }
}
