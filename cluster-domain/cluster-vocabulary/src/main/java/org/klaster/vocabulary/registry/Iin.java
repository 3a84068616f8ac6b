package org.klaster.vocabulary.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Individual identification number, under which farms and sole traders stand in the registry: date
 * of birth (year, month, day), digit of century and sex (1 to 6), four digits of a serial number,
 * check digit. It is personal data: {@link #masked()} is what others see, and {@link #toString()}
 * never tells more.
 */
public record Iin(String digits) implements LegalId {

  private static final int SHOWN = 4;

  /**
   * @throws DomainRuleViolation {@code legal-id.format}, {@code legal-id.kind}, {@code
   *     legal-id.century}, {@code legal-id.date}, {@code legal-id.never-issued}, {@code
   *     legal-id.check-digit}
   */
  public Iin {
    if (!digits.matches("[0-9]{12}")) {
      throw new DomainRuleViolation("legal-id.format");
    }
    if (digits.charAt(4) > '3') {
      throw new DomainRuleViolation("legal-id.kind");
    }
    char century = digits.charAt(6);
    if (century < '1' || century > '6') {
      throw new DomainRuleViolation("legal-id.century");
    }
    requireDate(digits, 1800 + (century - '1') / 2 * 100);
    CheckDigit.require(digits);
  }

  /**
   * The last four digits behind eight asterisks: neither the birth date nor the sex can be read
   * from it.
   */
  public String masked() {
    return "*".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN);
  }

  @Override
  public String shown() {
    return masked();
  }

  @Override
  public String toString() {
    return masked();
  }

  private static void requireDate(String digits, int century) {
    try {
      LocalDate.of(
          century + Integer.parseInt(digits.substring(0, 2)),
          Integer.parseInt(digits.substring(2, 4)),
          Integer.parseInt(digits.substring(4, 6)));
    } catch (DateTimeException e) {
      throw (DomainRuleViolation) new DomainRuleViolation("legal-id.date").initCause(e);
    }
  }
}
