package org.klaster.vocabulary.registry;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Code of an administrative unit in the national classifier (KATO): nine digits, the first two of
 * which name the region and are its ISO 3166-2 code. The two digits alone are read as the region.
 */
public record Kato(String code) implements Serializable {

  /**
   * @throws DomainRuleViolation {@code kato.format}
   */
  public Kato {
    code = code.strip();
    if (code.matches("[0-9]{2}")) {
      code = code + "0000000";
    }
    if (!code.matches("[1-9][0-9]{8}")) {
      throw new DomainRuleViolation("kato.format");
    }
  }

  /** The unit of the first level (region or city of republican rank) that this unit lies in. */
  public Kato region() {
    return new Kato(code.substring(0, 2));
  }

  @Override
  public String toString() {
    return code;
  }
}
