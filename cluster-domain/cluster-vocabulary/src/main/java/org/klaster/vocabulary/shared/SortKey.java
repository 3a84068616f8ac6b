package org.klaster.vocabulary.shared;

import java.util.Locale;

/**
 * Makes a key under which names sort as the Kazakh alphabet has it (which holds the Russian one),
 * whatever collation the database knows: blank, digits, Latin letters, Kazakh letters, each as two
 * characters of plain ASCII.
 */
public final class SortKey {

  /** Longest key; what is longer is cut, which only lets very long equal beginnings tie. */
  public static final int LENGTH = 160;

  private static final String ALPHABET =
      " 0123456789abcdefghijklmnopqrstuvwxyzаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

  private SortKey() {}

  /** Letters in upper and lower case are equal; signs that are no letter or digit are left out. */
  public static String of(String text) {
    StringBuilder key = new StringBuilder();
    for (char c : text.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      int at = ALPHABET.indexOf(c);
      if (at >= 0 && key.length() < LENGTH) {
        key.append((char) ('a' + at / 26)).append((char) ('a' + at % 26));
      }
    }
    return key.toString();
  }
}
