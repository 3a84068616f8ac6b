package org.klaster.platform.person;

import java.util.regex.Pattern;

/**
 * How an event of the audit trail names a person or a typed text: the number of a key and a
 * commitment to the identity under it. Whoever exchanges the identities of two keys is found by the
 * commitment; without the key it tells nothing.
 */
public record PersonReference(long key, String commitment) {

  public static final Pattern PATTERN =
      Pattern.compile("(?:person|text):(\\d{1,18})#([0-9a-f]{32})");

  static final int COMMITMENT = 32;

  private static final String PERSON = "person:";
  private static final String TEXT = "text:";

  @Override
  public String toString() {
    return PERSON + key + "#" + commitment;
  }

  /** The same for a text that somebody typed, which may name anybody. */
  static String ofText(String reference) {
    return TEXT + reference.substring(PERSON.length());
  }

  static long keyOf(String reference) {
    return Long.parseLong(reference.substring(reference.indexOf(':') + 1, reference.indexOf('#')));
  }
}
