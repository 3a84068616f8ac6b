package org.klaster.vocabulary.shared;

import java.util.EnumSet;
import java.util.Set;

/** Life of a mail to one person. */
public enum MailState {
  /** Waits for its first delivery. */
  QUEUED,
  /** Waits for the daily digest. */
  HELD,
  /** The mail server did not take it yet; tried again by itself. */
  FAILED,
  /** The mail server took it; it can still come back from a server further on. */
  SENT,
  /**
   * A mail server refused it for good, at once or later; tried again only where somebody asks for
   * it.
   */
  BOUNCED,
  /** Was told in a digest. */
  DIGESTED,
  /** Not sent: the person left, has no address, or does not want it; judged anew on request. */
  SUPPRESSED;

  /** The states that may follow this one. */
  public Set<MailState> next() {
    return switch (this) {
      case QUEUED -> EnumSet.of(FAILED, SENT, BOUNCED, SUPPRESSED);
      case HELD -> EnumSet.of(DIGESTED, SUPPRESSED);
      case FAILED -> EnumSet.of(QUEUED, FAILED, SENT, BOUNCED, SUPPRESSED);
      case BOUNCED -> EnumSet.of(QUEUED, SUPPRESSED);
      case SUPPRESSED -> EnumSet.of(QUEUED);
      case SENT -> EnumSet.of(BOUNCED);
      case DIGESTED -> EnumSet.noneOf(MailState.class);
    };
  }

  public boolean canBecome(MailState next) {
    return next().contains(next);
  }

  /** Whether the outbox may hand it to the mail server. */
  public boolean isDeliverable() {
    return canBecome(SENT);
  }

  /** Whether somebody may ask for another attempt. */
  public boolean isRepeatable() {
    return canBecome(QUEUED);
  }
}
