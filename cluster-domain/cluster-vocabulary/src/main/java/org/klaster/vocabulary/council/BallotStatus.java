package org.klaster.vocabulary.council;

import java.util.EnumSet;
import java.util.Set;

/**
 * Life of a ballot. A repeat is a new ballot that names the old one; nothing leads back to an open
 * ballot.
 */
public enum BallotStatus {
  DRAFT,
  OPEN,
  /** No vote is accepted any more; a tie may still wait for the chair's casting vote. */
  CLOSED,
  /** The count was made twice from the stored rows, agreed, and took effect. */
  CERTIFIED,
  ANNULLED;

  /** The states that may follow this one. */
  public Set<BallotStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(OPEN, ANNULLED);
      case OPEN -> EnumSet.of(CLOSED, ANNULLED);
      case CLOSED -> EnumSet.of(CERTIFIED);
      case CERTIFIED, ANNULLED -> EnumSet.noneOf(BallotStatus.class);
    };
  }

  public boolean canBecome(BallotStatus next) {
    return next().contains(next);
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return next().isEmpty();
  }
}
