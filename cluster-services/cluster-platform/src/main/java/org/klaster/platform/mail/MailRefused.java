package org.klaster.platform.mail;

/** The mail server did not take a mail. */
final class MailRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean permanent;

  /**
   * @param answer what the mail server said, or why it was not reached
   * @param permanent whether it said that another attempt is of no use
   */
  MailRefused(String answer, boolean permanent, Throwable cause) {
    super(answer, cause);
    this.permanent = permanent;
  }

  boolean isPermanent() {
    return permanent;
  }
}
