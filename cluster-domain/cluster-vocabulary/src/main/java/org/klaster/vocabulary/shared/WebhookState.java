package org.klaster.vocabulary.shared;

import java.util.EnumSet;
import java.util.Set;

/** Life of a webhook. */
public enum WebhookState {
  /** Is told of changes. */
  ACTIVE,
  /** Somebody stopped it. */
  STOPPED,
  /** The address answered that it is gone (410). */
  GONE,
  /** The address failed for days. */
  FAILING;

  /** The states that may follow this one. */
  public Set<WebhookState> next() {
    return this == ACTIVE ? EnumSet.of(STOPPED, GONE, FAILING) : EnumSet.of(ACTIVE);
  }

  public boolean canBecome(WebhookState next) {
    return next().contains(next);
  }
}
