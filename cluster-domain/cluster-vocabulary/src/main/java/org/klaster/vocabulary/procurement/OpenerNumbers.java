package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * How many openers of bids there are at least, and how many of them it takes at least: two of three
 * or more. One may always drop out, or a lost code would be the end of every bid.
 *
 * @param threshold how many it takes
 * @param holders how many there are
 */
public record OpenerNumbers(int threshold, int holders) implements Serializable {

  private static final int FEWEST_THRESHOLD = 2;
  private static final int MOST_HOLDERS = 20;

  /**
   * Refuses what is less than two of three.
   *
   * @throws DomainRuleViolation {@code opener.numbers}
   */
  public OpenerNumbers {
    if (threshold < FEWEST_THRESHOLD || holders <= threshold || holders > MOST_HOLDERS) {
      throw new DomainRuleViolation("opener.numbers", MOST_HOLDERS);
    }
  }
}
