package org.klaster.vocabulary.shared;

/** Why a mail was not sent. */
public enum MailSuppression {
  /** The seat, the representation or the coordination that it was meant for is over. */
  LEFT,
  /** The person has no address, or none that can be one. */
  NO_ADDRESS,
  /** The person wants only what binds. */
  NOT_WANTED,
  /** What it told was taken back before it was told. */
  TAKEN_BACK
}
