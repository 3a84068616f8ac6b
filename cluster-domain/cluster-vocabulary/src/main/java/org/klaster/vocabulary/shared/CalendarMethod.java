package org.klaster.vocabulary.shared;

/** What a calendar object in a mail asks for (RFC 5546). */
public enum CalendarMethod {
  REQUEST,
  CANCEL
}
