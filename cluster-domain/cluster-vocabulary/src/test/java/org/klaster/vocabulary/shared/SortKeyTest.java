package org.klaster.vocabulary.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortKeyTest {

  @Test
  void sortsAsTheKazakhAlphabetHasIt() {
    List<String> sorted =
        List.of(
            "2 зауыт", "Arys", "Zhibek", "Ақтау", "Әлем", "Бояу", "Вагон", "Гүл", "Ғылым", "Дала",
            "Ел", "Ёлка", "Жол", "Кен", "Қала", "Нан", "Ңа", "Ой", "Өрт", "Пар", "Ту", "Уақыт",
            "Ұн", "Үй", "Фон", "Хат", "Һ", "Цех", "Ы", "Із", "Ь", "Эл", "Я");
    assertEquals(
        sorted, sorted.stream().sorted((a, b) -> SortKey.of(a).compareTo(SortKey.of(b))).toList());
  }

  @Test
  void ignoresCaseAndQuotationMarks() {
    assertEquals(SortKey.of("Арыс"), SortKey.of("«АРЫС»"));
  }

  @Test
  void aShorterNameComesFirst() {
    assertTrue(SortKey.of("Арыс").compareTo(SortKey.of("Арыс жіп")) < 0);
  }
}
