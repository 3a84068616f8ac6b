package org.klaster.vocabulary.programme;

/** What the ministry may decide on a programme that it examines. */
public enum MinistryDecision {
  APPROVE(ProgrammeStatus.APPROVED, false),
  APPROVE_WITH_CONDITIONS(ProgrammeStatus.APPROVED_WITH_CONDITIONS, true),
  RETURN(ProgrammeStatus.RETURNED, true),
  REJECT(ProgrammeStatus.REJECTED, true);

  private final ProgrammeStatus outcome;
  private final boolean needsText;

  MinistryDecision(ProgrammeStatus outcome, boolean needsText) {
    this.outcome = outcome;
    this.needsText = needsText;
  }

  /** The state that the programme takes by it. */
  public ProgrammeStatus outcome() {
    return outcome;
  }

  /** Whether conditions, comments or a ground belong to it. */
  public boolean needsText() {
    return needsText;
  }
}
