package org.klaster.api.reporting;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The coordinator's decisions on the reports of a cluster; never on those of an organisation that
 * they represent.
 */
@Local
public interface ReportReview {

  /** Takes a submitted report into review. */
  void begin(long reportId, int version);

  /** Returns it with comments; a report that is only submitted is taken into review by the way. */
  void sendBack(@NotNull @Valid ReturnReport command);

  /** Accepts it; a report that is only submitted is taken into review by the way. */
  void accept(@NotNull @Valid AcceptReport command);

  /**
   * Takes an acceptance back.
   *
   * @throws org.klaster.api.shared.RuleViolated if an aggregate uses the report
   */
  void reopen(@NotNull @Valid ReturnReport command);
}
