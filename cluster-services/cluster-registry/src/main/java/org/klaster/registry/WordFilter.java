package org.klaster.registry;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.SearchText;

/**
 * Finds rows by beginnings of folded words: each typed word is one range of the word table's index,
 * which every database serves whatever its collation, where a LIKE would not.
 */
final class WordFilter {

  /** Words looked at; more of them would only cost. */
  private static final int MAX_WORDS = 6;

  /** After every continuation of a folded word. */
  private static final String END = "яяяяяяяя";

  private final List<String> words = new ArrayList<>();

  WordFilter(@Nullable String typed) {
    if (typed == null) {
      return;
    }
    for (String word : SearchText.fold(typed).split(" ")) {
      if (!word.isEmpty() && words.size() < MAX_WORDS) {
        words.add(word.length() > 40 ? word.substring(0, 40) : word);
      }
    }
  }

  /** Conditions in JPQL, one a word: {@code and o.id in (...)}. */
  String conditions(String entity, String alias) {
    StringBuilder conditions = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      conditions.append(
          " and %s.id in (select x%d.id from %s x%d join x%d.words w%d where w%d >= :from%d and w%d < :to%d)"
              .formatted(alias, i, entity, i, i, i, i, i, i, i));
    }
    return conditions.toString();
  }

  void bind(Query query) {
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("from" + i, words.get(i));
      query.setParameter("to" + i, words.get(i) + END);
    }
  }
}
