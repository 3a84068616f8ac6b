package org.klaster.vocabulary.council;

import java.util.EnumSet;
import java.util.Set;

/** Life of an application for membership, from the draft to the council's decision. */
public enum MembershipApplicationStatus {
  DRAFT,
  SUBMITTED,
  /** The coordinator asked for changes; the applicant edits and submits again. */
  RETURNED,
  ADMISSIBLE,
  INADMISSIBLE,
  UNDER_VOTE,
  APPROVED,
  APPROVED_WITH_CONDITIONS,
  REJECTED,
  /** The ballot closed with too few taking part; it may be put to a repeat ballot. */
  NO_QUORUM,
  WITHDRAWN;

  /** The states that may follow this one. */
  public Set<MembershipApplicationStatus> next() {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> EnumSet.of(RETURNED, ADMISSIBLE, INADMISSIBLE, WITHDRAWN);
      case ADMISSIBLE, NO_QUORUM -> EnumSet.of(UNDER_VOTE, WITHDRAWN);
      case UNDER_VOTE ->
          EnumSet.of(APPROVED, APPROVED_WITH_CONDITIONS, REJECTED, NO_QUORUM, WITHDRAWN);
      case INADMISSIBLE, APPROVED, APPROVED_WITH_CONDITIONS, REJECTED, WITHDRAWN ->
          EnumSet.noneOf(MembershipApplicationStatus.class);
    };
  }

  public boolean canBecome(MembershipApplicationStatus next) {
    return next().contains(next);
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /** Whether the applicant may change what it says. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
