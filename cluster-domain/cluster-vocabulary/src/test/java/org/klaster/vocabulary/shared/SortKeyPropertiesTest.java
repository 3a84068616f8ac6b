package org.klaster.vocabulary.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SortKeyPropertiesTest {

  @Property
  void isShortPlainAscii(@ForAll String text) {
    assertTrue(SortKey.of(text).matches("[a-z]{0," + SortKey.LENGTH + "}"));
  }
}
