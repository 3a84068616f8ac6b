package org.klaster.vocabulary.programme;

import java.util.EnumSet;
import java.util.Set;

/**
 * Life of a target programme.
 *
 * <p>Two bodies look at it, one after the other, and the states of the workflow are shared out
 * between them:
 *
 * <ul>
 *   <li>{@link #SUBMITTED} is the council's: submitting opens the endorsement ballot in the same
 *       transaction. Carried makes it {@link #ELIGIBLE}, not carried or tied {@link #INELIGIBLE}. A
 *       ballot without quorum or annulled decides nothing: the programme stays {@link #SUBMITTED}
 *       until the coordinator repeats the ballot or takes the programme back.
 *   <li>{@link #ELIGIBLE} waits for the ministry; {@link #UNDER_APPROVAL} is the ministry's, from
 *       the moment when an officer takes it up until the decision.
 *   <li>{@link #RETURNED} is the coordinator's again. The ministry's return leads here too, so that
 *       what changes after it passes the council once more.
 *   <li>From {@link #CONTRACTED} on it is the contract that moves the programme.
 * </ul>
 */
public enum ProgrammeStatus {
  /** The coordinator writes; nobody else sees it. */
  DRAFT,
  /** The council votes on the endorsement, or is to vote again. */
  SUBMITTED,
  /** Came back with comments; the coordinator changes it and submits it again. */
  RETURNED,
  /** Endorsed by the council; lies with the ministry. */
  ELIGIBLE,
  /** Not endorsed by the council. */
  INELIGIBLE,
  /** A ministry officer examines it. */
  UNDER_APPROVAL,
  APPROVED,
  APPROVED_WITH_CONDITIONS,
  REJECTED,
  /** Its financing is agreed and it is carried out. */
  CONTRACTED,
  /** A change of the contracted programme is being written. */
  MODIFICATION_DRAFT,
  /** The change waits for consent; with or without it the contract goes on. */
  MODIFICATION_SUBMITTED,
  CLOSED;

  /** The states that may follow this one. */
  public Set<ProgrammeStatus> next() {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
      case SUBMITTED -> EnumSet.of(RETURNED, ELIGIBLE, INELIGIBLE);
      case ELIGIBLE -> EnumSet.of(UNDER_APPROVAL);
      case UNDER_APPROVAL -> EnumSet.of(RETURNED, APPROVED, APPROVED_WITH_CONDITIONS, REJECTED);
      case APPROVED, APPROVED_WITH_CONDITIONS, MODIFICATION_SUBMITTED -> EnumSet.of(CONTRACTED);
      case CONTRACTED -> EnumSet.of(MODIFICATION_DRAFT, CLOSED);
      case MODIFICATION_DRAFT -> EnumSet.of(MODIFICATION_SUBMITTED);
      case INELIGIBLE, REJECTED, CLOSED -> EnumSet.noneOf(ProgrammeStatus.class);
    };
  }

  public boolean canBecome(ProgrammeStatus next) {
    return next().contains(next);
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /** Whether the coordinator may change what it says. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether it has left its author: the council and the ministry may read it. */
  public boolean isSubmitted() {
    return this != DRAFT;
  }

  /** Whether the council stands behind what it says now: the members of the cluster may read it. */
  public boolean isEndorsed() {
    return switch (this) {
      case DRAFT, SUBMITTED, RETURNED, INELIGIBLE -> false;
      default -> true;
    };
  }
}
