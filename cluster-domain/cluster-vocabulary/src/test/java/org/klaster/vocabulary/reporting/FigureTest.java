package org.klaster.vocabulary.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;

class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1234,5;2;1234.50",
        "1 234.5;2;1234.50",
        "0;0;0",
        "12\u00a0000\u202f000,25;2;12000000.25",
        "7.000;0;7"
      })
  void readsWhatPeopleType(String typed, int decimals, BigDecimal expected) {
    assertEquals(expected, Figure.parse(typed, decimals));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,234.56",
        "1.234.567",
        "abc",
        "1e6",
        "NaN",
        "",
        "--1",
        "1234567890123456",
        "=1+1",
        "٣"
      })
  void refusesWhatCouldMeanSomethingElse(String typed) {
    assertEquals(
        "report.not-a-number",
        assertThrows(DomainRuleViolation.class, () -> Figure.parse(typed, 2)).code());
  }

  @Test
  void refusesDecimalsThatTheIndicatorDoesNotHave() {
    DomainRuleViolation refused =
        assertThrows(DomainRuleViolation.class, () -> Figure.parse("3.5", 0));
    assertEquals("report.too-many-decimals", refused.code());
  }
}
