package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.klaster.vocabulary.shared.MailState;

/**
 * One mail with each attempt to hand it over.
 *
 * @param attempts oldest first
 * @param repeatable whether another attempt may be asked for
 */
public record MailView(MailRow row, List<Attempt> attempts, boolean repeatable)
    implements Serializable {

  /**
   * One attempt.
   *
   * @param outcome SENT, FAILED or BOUNCED
   * @param answer what the mail server said, empty where it took the mail
   */
  public record Attempt(Instant at, MailState outcome, String answer) implements Serializable {}
}
