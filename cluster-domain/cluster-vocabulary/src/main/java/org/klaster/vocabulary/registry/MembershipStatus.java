package org.klaster.vocabulary.registry;

import java.util.Set;

/**
 * States of a membership. What the table does not name is refused: {@code ACTIVE -> (SUSPENDED ->
 * ACTIVE) -> LEFT / EXCLUDED}.
 */
public enum MembershipStatus {
  /** Full rights and duties. */
  ACTIVE,
  /** Rights rest for a while; no report is due. */
  SUSPENDED,
  /** Ended by the member. */
  LEFT,
  /** Ended by the cluster; no new application before a day named. */
  EXCLUDED;

  /** The states that may follow this one. */
  public Set<MembershipStatus> next() {
    return switch (this) {
      case ACTIVE -> Set.of(SUSPENDED, LEFT, EXCLUDED);
      case SUSPENDED -> Set.of(ACTIVE);
      case LEFT, EXCLUDED -> Set.of();
    };
  }

  public boolean canBecome(MembershipStatus next) {
    return next().contains(next);
  }

  /** Whether the membership is over. */
  public boolean ended() {
    return next().isEmpty();
  }
}
