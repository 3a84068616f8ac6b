package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.klaster.api.registry.AdmissionCheck;
import org.klaster.api.registry.MembershipLedger;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.RuleViolated;
import org.klaster.platform.clock.DatabaseClock;

/** Whether an organisation may apply to a cluster today. */
@ApplicationScoped
public class AdmissionRules {

  private static final String MEMBER_ALREADY = "membership.open";

  @Inject private CouncilRegister register;
  @Inject private MembershipLedger ledger;
  @Inject private DatabaseClock clock;

  /**
   * @throws Conflict if it is a member already
   * @throws RuleViolated if the cluster has no council, is closed, or a waiting period runs
   */
  public void requireMayApply(long clusterId, long organisationId) {
    if (register.ofCluster(clusterId).isEmpty()) {
      throw new RuleViolated("council.none");
    }
    AdmissionCheck check = ledger.mayApply(clusterId, organisationId, clock.today());
    String obstacle = check.obstacle();
    if (obstacle == null) {
      return;
    }
    if (MEMBER_ALREADY.equals(obstacle)) {
      throw new Conflict(obstacle);
    }
    throw new RuleViolated(obstacle, Objects.requireNonNullElse(check.until(), ""));
  }
}
