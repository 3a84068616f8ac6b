package org.klaster.vocabulary.reporting;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Reads a figure as people type it: blanks between groups of digits, a comma or a point before the
 * decimals. Anything that could be read in two ways is refused instead of guessed.
 */
public final class Figure {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");
  private static final Pattern WRITTEN = Pattern.compile("[-\\u2212]?\\d{1,15}([.,]\\d{1,6})?");

  private Figure() {}

  /**
   * @param typed what stands in the cell, not blank
   * @param decimals decimals that the indicator allows; trailing zeros beyond them do no harm
   */
  public static BigDecimal parse(String typed, int decimals) {
    String compact = BLANKS.matcher(typed).replaceAll("");
    if (!WRITTEN.matcher(compact).matches()) {
      throw new DomainRuleViolation("report.not-a-number");
    }
    BigDecimal value = new BigDecimal(compact.replace(',', '.').replace('\u2212', '-'));
    if (value.stripTrailingZeros().scale() > decimals) {
      throw new DomainRuleViolation("report.too-many-decimals", decimals);
    }
    return value.setScale(decimals);
  }
}
