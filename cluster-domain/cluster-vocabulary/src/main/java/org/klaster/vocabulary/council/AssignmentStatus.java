package org.klaster.vocabulary.council;

import java.util.EnumSet;
import java.util.Set;

/**
 * Life of an assignment that a decision gives to a member. That it is overdue is no state: it
 * follows from the deadline.
 */
public enum AssignmentStatus {
  ASSIGNED,
  /** Its execution was reported with evidence and waits for the secretariat. */
  REPORTED,
  /** The secretariat was not content and said why. */
  RETURNED,
  ACCEPTED,
  /** A later decision took it back. */
  WITHDRAWN;

  /** The states that may follow this one. */
  public Set<AssignmentStatus> next() {
    return switch (this) {
      case ASSIGNED, RETURNED -> EnumSet.of(REPORTED, WITHDRAWN);
      case REPORTED -> EnumSet.of(ACCEPTED, RETURNED, WITHDRAWN);
      case ACCEPTED, WITHDRAWN -> EnumSet.noneOf(AssignmentStatus.class);
    };
  }

  public boolean canBecome(AssignmentStatus next) {
    return next().contains(next);
  }

  /** Whether it waits for the responsible member. */
  public boolean awaitsReport() {
    return this == ASSIGNED || this == RETURNED;
  }
}
