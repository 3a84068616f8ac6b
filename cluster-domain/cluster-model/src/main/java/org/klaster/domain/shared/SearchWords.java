package org.klaster.domain.shared;

import java.util.Set;
import java.util.TreeSet;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.SearchText;

/** The folded words of a text in all languages, as the word table holds them for prefix search. */
public final class SearchWords {

  /** Longest word kept; a longer one is cut, and so is found by its beginning. */
  public static final int LENGTH = 40;

  private SearchWords() {}

  public static Set<String> of(LocalizedText text, String... more) {
    Set<String> words = new TreeSet<>();
    add(words, text.kk());
    add(words, text.ru());
    add(words, text.en());
    for (String other : more) {
      add(words, other);
    }
    return words;
  }

  /** The word as far as it is kept and looked for. */
  public static String cut(String word) {
    return word.length() > LENGTH ? word.substring(0, LENGTH) : word;
  }

  private static void add(Set<String> words, String text) {
    for (String word : SearchText.fold(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(cut(word));
      }
    }
  }
}
