package org.klaster.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.shared.LocalizedText;

class SearchWordsTest {

  @Test
  void foldsTheWordsOfAllLanguages() {
    assertEquals(
        Set.of("макта", "зауыты", "жшс", "тоо", "хлопок", "cotton", "940140000385"),
        SearchWords.of(
            new LocalizedText("«Мақта зауыты» ЖШС", "ТОО «Хлопок»", "Cotton"), "940140000385"));
  }

  @Test
  void cutsLongWords() {
    Set<String> words = SearchWords.of(new LocalizedText("а".repeat(90), "", ""));
    assertTrue(words.stream().allMatch(word -> word.length() == SearchWords.LENGTH));
    assertFalse(words.isEmpty());
  }
}
