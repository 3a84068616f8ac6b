package org.klaster.vocabulary.registry;

import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Business identification number of a legal entity: year and month of registration, kind of person
 * (4 resident, 5 non-resident, 6 joint sole proprietorship), attribute (0 head unit, 1 branch, 2
 * representative office, 3 peasant or farm enterprise run jointly), five digits of a serial number,
 * check digit.
 */
public record Bin(String digits) implements LegalId {

  /**
   * @throws DomainRuleViolation {@code legal-id.format}, {@code legal-id.kind}, {@code
   *     legal-id.month}, {@code legal-id.attribute}, {@code legal-id.never-issued}, {@code
   *     legal-id.check-digit}
   */
  public Bin {
    if (!digits.matches("[0-9]{12}")) {
      throw new DomainRuleViolation("legal-id.format");
    }
    if (digits.charAt(4) < '4' || digits.charAt(4) > '6') {
      throw new DomainRuleViolation("legal-id.kind");
    }
    int month = Integer.parseInt(digits.substring(2, 4));
    if (month < 1 || month > 12) {
      throw new DomainRuleViolation("legal-id.month");
    }
    if (digits.charAt(5) > '3') {
      throw new DomainRuleViolation("legal-id.attribute");
    }
    CheckDigit.require(digits);
  }

  @Override
  public String shown() {
    return digits;
  }

  @Override
  public String toString() {
    return digits;
  }
}
