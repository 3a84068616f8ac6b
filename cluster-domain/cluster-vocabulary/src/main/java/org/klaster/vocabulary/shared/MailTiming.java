package org.klaster.vocabulary.shared;

/** When a person wants to be written to. */
public enum MailTiming {
  /** Each mail by itself, at once. */
  AT_ONCE,
  /** One mail a day, at 08:00 in Almaty, with all of the day. */
  DAILY,
  /** Only what binds, such as ballots and invitations, and that in the daily mail. */
  BINDING_ONLY
}
