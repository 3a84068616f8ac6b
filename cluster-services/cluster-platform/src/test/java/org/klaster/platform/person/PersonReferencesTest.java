package org.klaster.platform.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReferencesTest {

  private final PersonReferences references = new PersonReferences();

  /** Otherwise whoever names a thing so could make the chain look forged for good. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "person:1#00000000000000000000000000000000",
        "Мақта text:17#ffffffffffffffffffffffffffffffff және "
            + "person:2#0123456789abcdef0123456789abcdef"
      })
  void whatOnlyLooksLikeAReferenceIsBroken(String typed) {
    String kept = references.withoutAddresses(typed);
    assertFalse(PersonReference.PATTERN.matcher(kept).find(), kept);
  }

  @Test
  void otherWordsStayAsTheyAre() {
    assertEquals("person: 1 #2", references.withoutAddresses("person: 1 #2"));
  }
}
