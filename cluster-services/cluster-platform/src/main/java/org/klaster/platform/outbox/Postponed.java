package org.klaster.platform.outbox;

import java.time.Instant;

/** Whom a message goes to is left alone for now: no attempt was made, and none counts. */
public class Postponed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Instant until;

  public Postponed(Instant until) {
    super("Left alone until " + until);
    this.until = until;
  }

  Instant until() {
    return until;
  }
}
