package org.klaster.vocabulary.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Two of three at least, one may always drop out. */
class OpenerNumbersTest {

  @ParameterizedTest
  @CsvSource({"2,3", "2,20", "3,5", "19,20"})
  void taken(int threshold, int holders) {
    assertEquals(holders, new OpenerNumbers(threshold, holders).holders());
  }

  @ParameterizedTest
  @CsvSource({"1,3", "0,3", "-2,3", "2,2", "3,3", "3,2", "2,21", "20,21"})
  void refused(int threshold, int holders) {
    DomainRuleViolation refusal =
        assertThrows(DomainRuleViolation.class, () -> new OpenerNumbers(threshold, holders));
    assertEquals("opener.numbers", refusal.code());
  }
}
