package org.klaster.platform.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which typed texts go with a person who is erased, and whose stay. */
class PersonPassTest {

  private static final PersonPass.Erased SERIK =
      new PersonPass.Erased(7, "s.akhmetov", "Серік Ахметов", "serik@firm.example");

  @ParameterizedTest
  @CsvSource({
    "Серік Ахметов ауырып қалды, true",
    "Серік Ахметовтің өтініші бойынша, true",
    "по просьбе s.akhmetov, true",
    "(serik@firm.example), true",
    "s.akhmetova жазды, false",
    "k.s.akhmetov, false",
    "aserik@firm.example, false",
    "serik@firm.examples, false",
    "Залда жөндеу, false"
  })
  void whatNamesThePersonIsFound(String text, boolean named) {
    assertEquals(named, SERIK.naming().test(text), text);
  }

  /** A short name of an account could mean anything. */
  @ParameterizedTest
  @CsvSource({"firm жазды, false", "Ли Ан келмеді, false"})
  void whatIsShortIsNotLookedFor(String text, boolean named) {
    var shortly = new PersonPass.Erased(8, "firm", "Ли Ан", null);
    assertEquals(named, shortly.naming().test(text));
  }
}
