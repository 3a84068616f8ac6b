package org.klaster.vocabulary.registry;

import java.util.Set;

/**
 * States of a cluster. What the table does not name is refused: {@code INITIATIVE -> CANDIDATE ->
 * REGISTERED -> (REVIEW -> REGISTERED) -> CLOSED}.
 */
public enum ClusterStatus {
  /** Founders meet and collect members. */
  INITIATIVE,
  /** Has asked to be entered into the register. */
  CANDIDATE,
  /** Entered into the register of territorial clusters, for a term. */
  REGISTERED,
  /** The registration's review is due; rights stay until it is decided. */
  REVIEW,
  /** Taken out of the register; for reading only. */
  CLOSED;

  /** The states that may follow this one. */
  public Set<ClusterStatus> next() {
    return switch (this) {
      case INITIATIVE -> Set.of(CANDIDATE);
      case CANDIDATE -> Set.of(REGISTERED);
      case REGISTERED -> Set.of(REVIEW, CLOSED);
      case REVIEW -> Set.of(REGISTERED);
      case CLOSED -> Set.of();
    };
  }

  public boolean canBecome(ClusterStatus next) {
    return next().contains(next);
  }
}
