package org.klaster.vocabulary.programme;

/** What happened to a programme, as its timeline tells it. */
public enum ProgrammeEventKind {
  DRAFTED,
  /** Put to the council. */
  SUBMITTED,
  /** The council's ballot carried. */
  ENDORSED,
  /** The council's ballot did not carry, or was tied for good. */
  NOT_ENDORSED,
  /** The ballot closed with too few taking part. */
  NO_QUORUM,
  BALLOT_ANNULLED,
  BALLOT_REPEATED,
  /** The coordinator took it back after a ballot that decided nothing. */
  TAKEN_BACK,
  /** A ministry officer began to examine it. */
  TAKEN_UP,
  RETURNED,
  APPROVED,
  APPROVED_WITH_CONDITIONS,
  REJECTED;

  /** The event that a decision of the ministry makes. */
  public static ProgrammeEventKind of(MinistryDecision decision) {
    return switch (decision) {
      case APPROVE -> APPROVED;
      case APPROVE_WITH_CONDITIONS -> APPROVED_WITH_CONDITIONS;
      case RETURN -> RETURNED;
      case REJECT -> REJECTED;
    };
  }
}
