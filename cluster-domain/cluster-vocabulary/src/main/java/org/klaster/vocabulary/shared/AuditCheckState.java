package org.klaster.vocabulary.shared;

import java.util.EnumSet;
import java.util.Set;

/** Life of a verification of the audit chain. */
public enum AuditCheckState {
  RUNNING,
  /** Every record fits. */
  INTACT,
  /** A record or a seal does not fit. */
  BROKEN,
  /** The server stopped before it was over. */
  INTERRUPTED;

  /** The states that may follow this one. */
  public Set<AuditCheckState> next() {
    return this == RUNNING
        ? EnumSet.of(INTACT, BROKEN, INTERRUPTED)
        : EnumSet.noneOf(AuditCheckState.class);
  }

  public boolean canBecome(AuditCheckState next) {
    return next().contains(next);
  }
}
