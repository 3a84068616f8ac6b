package org.klaster.vocabulary.council;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** A fraction that has to be reached ({@code >=2/3}) or exceeded ({@code >1/2}). */
public record Threshold(Fraction fraction, Comparison comparison) implements Serializable {

  public Threshold {
    if (comparison == Comparison.MORE_THAN && fraction.numerator() == fraction.denominator()) {
      throw new DomainRuleViolation("threshold.unattainable", fraction);
    }
  }

  public static Threshold atLeast(int numerator, int denominator) {
    return new Threshold(new Fraction(numerator, denominator), Comparison.AT_LEAST);
  }

  public static Threshold moreThan(int numerator, int denominator) {
    return new Threshold(new Fraction(numerator, denominator), Comparison.MORE_THAN);
  }

  /** Reads {@code >=2/3} or {@code >1/2}. */
  public static Threshold parse(String written) {
    String text = written.strip();
    if (text.startsWith(">=")) {
      return new Threshold(Fraction.parse(text.substring(2)), Comparison.AT_LEAST);
    }
    if (text.startsWith(">")) {
      return new Threshold(Fraction.parse(text.substring(1)), Comparison.MORE_THAN);
    }
    throw new DomainRuleViolation("threshold.invalid", written);
  }

  public boolean reached(int count, int base) {
    int compared = fraction.compare(count, base);
    return comparison == Comparison.AT_LEAST ? compared >= 0 : compared > 0;
  }

  /** The smallest count that reaches the threshold on a base; may exceed the base when it is 0. */
  public int needed(int base) {
    long product = (long) fraction.numerator() * base;
    long whole = product / fraction.denominator();
    boolean exact = product % fraction.denominator() == 0;
    if (comparison == Comparison.MORE_THAN) {
      return (int) whole + 1;
    }
    return (int) (exact ? whole : whole + 1);
  }

  @Override
  public String toString() {
    return (comparison == Comparison.AT_LEAST ? ">=" : ">") + fraction;
  }
}
