package org.klaster.vocabulary.registry;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * The twelve digits by which Kazakhstan knows an organisation: a {@link Bin} of a legal entity or,
 * for farms and sole traders, the {@link Iin} of the person. The fifth digit tells which: 4 to 6
 * stand in a BIN, 0 to 3 (tens of a day of birth) in an IIN. Both end in the same check digit
 * ({@link CheckDigit}).
 */
public sealed interface LegalId extends Serializable permits Bin, Iin {

  /** The twelve digits. */
  String digits();

  /**
   * The digits as a stranger may see them: a BIN whole, an IIN masked because it is personal data.
   */
  String shown();

  /** Whether the number is personal data, that is an IIN. */
  default boolean personal() {
    return this instanceof Iin;
  }

  /**
   * Reads and checks twelve digits; blanks around and between the digits are ignored.
   *
   * @throws DomainRuleViolation {@code legal-id.format}, {@code legal-id.kind}, or what {@link Bin}
   *     and {@link Iin} refuse
   */
  static LegalId parse(String written) {
    String digits = written.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (!digits.matches("[0-9]{12}")) {
      throw new DomainRuleViolation("legal-id.format");
    }
    char fifth = digits.charAt(4);
    if (fifth >= '4' && fifth <= '6') {
      return new Bin(digits);
    }
    if (fifth <= '3') {
      return new Iin(digits);
    }
    throw new DomainRuleViolation("legal-id.kind");
  }
}
