package org.klaster.platform.person;

import java.util.regex.Pattern;

/**
 * How an event of the audit trail names a person: the number of a key and a commitment to the
 * identity under it. Whoever exchanges the identities of two keys is found by the commitment;
 * without the key it tells nothing.
 */
public record PersonReference(long key, String commitment) {

  public static final Pattern PATTERN = Pattern.compile("person:(\\d{1,18})#([0-9a-f]{32})");

  static final int COMMITMENT = 32;

  @Override
  public String toString() {
    return "person:" + key + "#" + commitment;
  }

  static long keyOf(String reference) {
    return Long.parseLong(reference.substring("person:".length(), reference.indexOf('#')));
  }
}
