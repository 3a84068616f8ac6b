package org.klaster.vocabulary.reporting;

import java.util.Set;

/** Where an aggregate of a cluster and a period stands. */
public enum AggregateStatus {
  /** The coordinator has built it and handed it to the ministry. */
  BUILT,
  /** The ministry has published it. */
  PUBLISHED,
  /** A later aggregate of the same cluster and period took its place. */
  SUPERSEDED;

  public Set<AggregateStatus> next() {
    return switch (this) {
      case BUILT -> Set.of(PUBLISHED, SUPERSEDED);
      case PUBLISHED -> Set.of(SUPERSEDED);
      case SUPERSEDED -> Set.of();
    };
  }

  public boolean canBecome(AggregateStatus next) {
    return next().contains(next);
  }
}
