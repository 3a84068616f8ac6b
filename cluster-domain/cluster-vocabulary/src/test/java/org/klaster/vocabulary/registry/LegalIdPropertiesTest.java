package org.klaster.vocabulary.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.klaster.vocabulary.shared.DomainRuleViolation;

class LegalIdPropertiesTest {

  /** Of the ten numbers with the same first eleven digits, at most one is valid. */
  @Property
  void oneCheckDigitAtMost(@ForAll @IntRange(min = 0, max = 99999) int serial) {
    String begin = "240140" + String.format("%05d", serial);
    long valid = 0;
    for (int digit = 0; digit < 10; digit++) {
      if (isValid(begin + digit)) {
        valid++;
      }
    }
    assertTrue(valid <= 1, begin);
  }

  private static boolean isValid(String digits) {
    try {
      LegalId.parse(digits);
      return true;
    } catch (DomainRuleViolation e) {
      return false;
    }
  }
}
