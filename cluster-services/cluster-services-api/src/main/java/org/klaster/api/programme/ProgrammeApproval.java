package org.klaster.api.programme;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The ministry examines what a council endorsed. Who wrote any of a programme cannot do either. */
@Local
public interface ProgrammeApproval {

  /** An officer begins to examine an endorsed programme. */
  void takeUp(long programmeId, int version);

  /**
   * Approves, approves with conditions, returns with comments or rejects with a ground.
   *
   * @throws org.klaster.api.shared.RuleViolated {@code programme.reason-missing} where the decision
   *     needs a text and has none
   */
  void decide(@NotNull @Valid DecideProgramme command);
}
