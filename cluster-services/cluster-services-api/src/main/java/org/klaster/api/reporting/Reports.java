package org.klaster.api.reporting;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A firm's own reports: what is due, the draft, the submission. */
@Local
public interface Reports {

  /**
   * What the caller's organisations owe for the last four quarters that are over, newest quarter
   * first.
   */
  List<DueReport> due();

  /**
   * Opens a report, or finds the one that is open.
   *
   * @return the report, and whether it is new
   * @throws org.klaster.api.shared.RuleViolated {@code report.period-not-over} before the quarter
   *     is over, {@code report.not-expected} if the organisation was no member on the cut-off day
   */
  OpenedReport open(@NotNull @Valid OpenReport command);

  /**
   * Keeps the draft without any rule.
   *
   * @return the new version
   * @throws org.klaster.api.shared.Conflict if somebody else changed it meanwhile
   */
  int saveDraft(@NotNull @Valid SaveDraft command);

  /**
   * Freezes the draft as the next revision.
   *
   * @throws SubmissionRefused with every cell at fault
   * @throws org.klaster.api.shared.Conflict if somebody else changed it meanwhile
   */
  ReceiptView submit(@NotNull @Valid SubmitReport command);
}
