package org.klaster.vocabulary.registry;

import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * The check digit that BIN and IIN share: the weighted sum of the first eleven digits modulo 11,
 * with weights 1 to 11; where that leaves 10, once more with the weights 3 to 11, 1, 2; where that
 * leaves 10 again, the number is never issued.
 */
final class CheckDigit {

  private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

  private CheckDigit() {}

  /**
   * @throws DomainRuleViolation {@code legal-id.never-issued} where no check digit exists for the
   *     first eleven digits, {@code legal-id.check-digit} where the twelfth is another one
   */
  static void require(String digits) {
    int expected = remainder(digits, FIRST);
    if (expected == 10) {
      expected = remainder(digits, SECOND);
    }
    if (expected == 10) {
      throw new DomainRuleViolation("legal-id.never-issued");
    }
    if (expected != digits.charAt(11) - '0') {
      throw new DomainRuleViolation("legal-id.check-digit");
    }
  }

  private static int remainder(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum % 11;
  }
}
