package org.klaster.vocabulary.marketing;

import java.util.EnumSet;
import java.util.Set;

/** States of a claim for an expense of a campaign. */
public enum ClaimStatus {
  SUBMITTED,
  APPROVED,
  /** Less than was claimed, with the ground. */
  PARTLY_APPROVED,
  /** With the ground. */
  REFUSED;

  /** The states that may follow this one. */
  public Set<ClaimStatus> next() {
    return this == SUBMITTED
        ? EnumSet.of(APPROVED, PARTLY_APPROVED, REFUSED)
        : EnumSet.noneOf(ClaimStatus.class);
  }

  public boolean canBecome(ClaimStatus next) {
    return next().contains(next);
  }
}
