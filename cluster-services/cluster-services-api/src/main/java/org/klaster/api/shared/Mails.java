package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;

/** How far the mails are: what was sent, what was not, and why. Never what stands in them. */
@Local
public interface Mails {

  /**
   * Newest first. A coordinator sees those about the own clusters, the administrator all.
   *
   * @throws InvalidInput for an unknown sort key
   */
  Page<MailRow> search(@NotNull MailCriteria criteria, PageRequest page);

  /** One mail with its attempts. */
  MailView view(long mailId);

  /**
   * Has a mail that failed or was refused handed over once more, at once.
   *
   * @throws Conflict where it moved on meanwhile
   */
  void tryAgain(long mailId, int version);
}
