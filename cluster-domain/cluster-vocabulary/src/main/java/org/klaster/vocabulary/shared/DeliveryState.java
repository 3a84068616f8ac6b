package org.klaster.vocabulary.shared;

import java.util.EnumSet;
import java.util.Set;

/** Life of what one webhook is told. */
public enum DeliveryState {
  /** Waits for its next attempt. */
  WAITING,
  /** The address took it. */
  DELIVERED,
  /** The owner may not read of it any more. */
  WITHHELD,
  /** The webhook was stopped before. */
  DROPPED;

  /** The states that may follow this one; what is over may be asked for once more. */
  public Set<DeliveryState> next() {
    return this == WAITING ? EnumSet.allOf(DeliveryState.class) : EnumSet.of(WAITING);
  }

  public boolean canBecome(DeliveryState next) {
    return next().contains(next);
  }
}
