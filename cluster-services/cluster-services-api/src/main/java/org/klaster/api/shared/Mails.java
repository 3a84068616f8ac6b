package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;

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

  /**
   * Records that a mail came back after the mail server had taken it: the report of the server that
   * sent it back (RFC 3464) names the mail by its Message-ID. For the administrator, whose mailbox
   * it comes to.
   *
   * @param report the whole message, 1 MB at most
   * @return id of the mail that came back
   * @throws InvalidInput where it is no such report, is not of a final failure, or of no mail of
   *     this installation
   */
  long recordReturn(@NotNull InputStream report);
}
