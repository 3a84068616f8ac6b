package org.klaster.vocabulary.registry;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Code of an economic activity (OKED): a class of four digits, written {@code 13.10}, or its
 * national subclass, written {@code 13.10.1}. Read with or without dots; a fifth digit 0 means the
 * undivided class.
 */
public record Oked(String code) implements Serializable {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{2})\\.?(\\d{2})(?:\\.?(\\d))?");

  /**
   * @throws DomainRuleViolation {@code oked.format}
   */
  public Oked {
    Matcher matcher = WRITTEN.matcher(code.strip());
    if (!matcher.matches()) {
      throw new DomainRuleViolation("oked.format");
    }
    String subclass = matcher.group(3);
    code = matcher.group(1) + "." + matcher.group(2);
    if (subclass != null && !subclass.equals("0")) {
      code = code + "." + subclass;
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
