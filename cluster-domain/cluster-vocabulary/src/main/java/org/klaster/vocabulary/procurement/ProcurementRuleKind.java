package org.klaster.vocabulary.procurement;

import java.math.BigDecimal;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** The numbers that joint procurement watches; their values are data with a source. */
public enum ProcurementRuleKind {
  /** Percent of a market at or above which a lawyer has to look. */
  GUARD_SHARE,
  /** Members below which a sum over them is shown to nobody. */
  FEWEST_MEMBERS,
  /** Days for bids at least. */
  BIDDING_DAYS,
  /** Days left for bids at least after the terms have changed. */
  EXTENSION_DAYS,
  /** Days for objections at least. */
  STANDSTILL_DAYS,
  /** Days for a member's answer or a signature, before the officer may go on without. */
  ANSWER_DAYS,
  /** Members below whom a statement shows the share under the council's key alone. */
  FEWEST_SIDE_BY_SIDE;

  private static final BigDecimal FEWEST_IN_A_SUM = BigDecimal.valueOf(3);

  /**
   * No fewer are ever enough: of two, the shares under two keys are two equations for the other's
   * two figures; of three or four, a tier that one group reaches and another does not tells a
   * quantity.
   */
  private static final BigDecimal FEWEST_BESIDE = BigDecimal.valueOf(5);

  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(365);

  /** Refuses a value that the number cannot have: no sum over fewer than three is ever shown. */
  public void require(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    boolean fits =
        switch (this) {
          case GUARD_SHARE ->
              value.signum() > 0
                  && value.compareTo(MOST_PERCENT) <= 0
                  && value.stripTrailingZeros().scale() <= 2;
          case FEWEST_MEMBERS ->
              whole && value.compareTo(FEWEST_IN_A_SUM) >= 0 && value.compareTo(MOST_DAYS) <= 0;
          case FEWEST_SIDE_BY_SIDE ->
              whole && value.compareTo(FEWEST_BESIDE) >= 0 && value.compareTo(MOST_DAYS) <= 0;
          case BIDDING_DAYS, EXTENSION_DAYS, STANDSTILL_DAYS, ANSWER_DAYS ->
              whole && value.signum() > 0 && value.compareTo(MOST_DAYS) <= 0;
        };
    if (!fits) {
      throw new DomainRuleViolation("rule.value");
    }
  }
}
