package org.klaster.platform.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.SearchWords;
import org.klaster.domain.shared.WordRow;
import org.klaster.vocabulary.shared.SearchText;

/**
 * Finds rows by beginnings of folded words: each typed word is one range of the word table's index,
 * which every database serves whatever its collation, where a LIKE would not.
 */
public final class WordFilter {

  /** Words looked at; more of them would only cost. */
  private static final int MAX_WORDS = 6;

  /** After every continuation of a folded word. */
  private static final String END = "яяяяяяяя";

  private final List<String> typed = new ArrayList<>();

  public WordFilter(@Nullable String text) {
    if (text == null) {
      return;
    }
    for (String word : SearchText.fold(text).split(" ")) {
      if (!word.isEmpty() && typed.size() < MAX_WORDS) {
        typed.add(SearchWords.cut(word));
      }
    }
  }

  /**
   * Conditions in JPQL, one a word.
   *
   * @param words the word table's rows
   * @param alias alias of the owner in the query
   */
  public String conditions(Class<? extends WordRow> words, String alias) {
    StringBuilder conditions = new StringBuilder();
    for (int i = 0; i < typed.size(); i++) {
      conditions.append(
          " and %s.id in (select w%d.ownerId from %s w%d where w%d.word >= :from%d and w%d.word < :to%d)"
              .formatted(alias, i, words.getSimpleName(), i, i, i, i, i));
    }
    return conditions.toString();
  }

  public void bind(Query query) {
    for (int i = 0; i < typed.size(); i++) {
      query.setParameter("from" + i, typed.get(i));
      query.setParameter("to" + i, typed.get(i) + END);
    }
  }
}
