package org.klaster.api.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * The registry's memberships for the other contexts, inside their transactions: injected as a CDI
 * bean, without a check of roles, because a ballot may be decided by a timer or by the last voter.
 * Nothing in the web layer may use it.
 */
public interface MembershipLedger {

  /** Members whose membership was active on that day, by organisation id. */
  List<ActiveMember> activeOn(long clusterId, LocalDate day);

  /**
   * Whether the organisation may apply as of that day: no open membership, no waiting period, a
   * cluster that lives.
   */
  AdmissionCheck mayApply(long clusterId, long organisationId, LocalDate day);

  /**
   * Opens a membership after an approved application and writes it to the audit trail.
   *
   * @return id of the membership
   * @throws org.klaster.api.shared.RuleViolated with the obstacle of {@link #mayApply}
   */
  long open(OpenMembership command);
}
