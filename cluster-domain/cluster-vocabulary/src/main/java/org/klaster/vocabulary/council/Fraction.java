package org.klaster.vocabulary.council;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** An exact part of a whole, from 0 to 1, written {@code 2/3}; never a decimal number. */
public record Fraction(int numerator, int denominator) implements Serializable {

  private static final int LARGEST = 1_000;
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");

  public Fraction {
    if (denominator < 1 || denominator > LARGEST || numerator < 0 || numerator > denominator) {
      throw new DomainRuleViolation("fraction.invalid", numerator + "/" + denominator);
    }
  }

  /** Reads {@code 2/3}. */
  public static Fraction parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      throw new DomainRuleViolation("fraction.invalid", written);
    }
    return new Fraction(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /**
   * Compares a count with this part of a base, in whole numbers.
   *
   * @return negative, zero or positive as {@code count} is less than, equal to or more than the
   *     part
   */
  public int compare(int count, int base) {
    return Long.compare((long) count * denominator, (long) numerator * base);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
