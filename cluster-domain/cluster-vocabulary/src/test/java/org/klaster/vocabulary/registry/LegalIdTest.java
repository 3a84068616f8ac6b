package org.klaster.vocabulary.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** The identifiers against numbers whose check digits were worked out elsewhere. */
class LegalIdTest {

  /**
   * 9+8+0+4+20+0+0+0+0+30+88 = 159 = 14 * 11 + 5; a branch; and one whose first pass gives 10, the
   * second 9.
   */
  @ParameterizedTest
  @ValueSource(strings = {"940140000385", "950341000052", "070540000009"})
  void readsBin(String digits) {
    assertInstanceOf(Bin.class, LegalId.parse(digits));
    assertEquals(digits, LegalId.parse(digits).shown());
  }

  /** First pass 87 = 7 * 11 + 10, second pass 112 = 10 * 11 + 2. */
  @Test
  void readsIin() {
    assertInstanceOf(Iin.class, LegalId.parse("061211600012"));
  }

  @ParameterizedTest
  @CsvSource({
    "940140000386, legal-id.check-digit",
    "941340000385, legal-id.month",
    "940040000385, legal-id.month",
    "940144000385, legal-id.attribute",
    "940170000385, legal-id.kind",
    "000813159890, legal-id.never-issued",
    "061311600012, legal-id.date",
    "060231600012, legal-id.date",
    "061211900012, legal-id.century",
    "061211000012, legal-id.century",
    "94014000038, legal-id.format",
    "9401400003855, legal-id.format",
    "94014000038A, legal-id.format",
    "'', legal-id.format"
  })
  void refuses(String digits, String code) {
    DomainRuleViolation refusal =
        assertThrows(DomainRuleViolation.class, () -> LegalId.parse(digits));
    assertEquals(code, refusal.code());
  }

  @Test
  void ignoresBlanks() {
    assertEquals("940140000385", LegalId.parse(" 9401 4000 0385 ").digits());
  }

  @Test
  void arabicDigitsAreNone() {
    assertThrows(DomainRuleViolation.class, () -> LegalId.parse("٩٤٠١٤٠٠٠٠٣٨٥"));
  }

  @Test
  void masksAnIinEverywhere() {
    Iin iin = new Iin("061211600012");
    assertEquals("********0012", iin.masked());
    assertEquals("********0012", iin.shown());
    assertFalse(iin.toString().contains("0612"));
    assertTrue(iin.personal());
    assertFalse(new Bin("940140000385").personal());
  }

  /** 29 February exists in 2000 and did not in 1900. */
  @Test
  void centuryDecidesOnTheLeapDay() {
    assertEquals(
        "legal-id.date",
        assertThrows(DomainRuleViolation.class, () -> LegalId.parse("000229300000")).code());
    String code =
        assertThrows(DomainRuleViolation.class, () -> LegalId.parse("000229500009")).code();
    assertEquals("legal-id.check-digit", code);
  }
}
