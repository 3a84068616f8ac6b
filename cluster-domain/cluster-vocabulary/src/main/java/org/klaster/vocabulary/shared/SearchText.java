package org.klaster.vocabulary.shared;

import java.util.Locale;

/**
 * Folds text for search, so that a word is found whatever its case and whether a Kazakh letter or
 * the Russian one nearest to it was typed: ә as а, ғ as г, қ as к, ң as н, ө as о, ұ and ү as у, һ
 * as х, і as и, ё as е.
 */
public final class SearchText {

  private static final String FROM = "әғқңөұүһіё";
  private static final String TO = "агкноуухие";

  private SearchText() {}

  /** Lower case, Kazakh letters folded, punctuation and runs of white space as one blank. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = FROM.indexOf(c);
      char plain = at < 0 ? c : TO.charAt(at);
      if (Character.isLetterOrDigit(plain)) {
        folded.append(plain);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
