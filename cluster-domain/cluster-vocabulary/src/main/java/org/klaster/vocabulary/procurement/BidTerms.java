package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * What a bidder offers in a tender; never kept in clear before the opening.
 *
 * @param lots those that are bid for, at least one
 * @param validUntil the last day on which the bidder is bound
 * @param remarks on quality, delivery or payment; empty for none
 */
public record BidTerms(List<LotOffer> lots, LocalDate validUntil, String remarks)
    implements Serializable {

  private static final int LONGEST_REMARKS = 4000;
  private static final int DECIMALS = 3;
  private static final int DIGITS = 12;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;

  public BidTerms {
    lots = List.copyOf(lots);
    remarks = remarks.strip();
  }

  /** Refuses what no table could keep: a day beyond all calendars, signs that are no text. */
  public void requireSound() {
    if (remarks.length() > LONGEST_REMARKS) {
      throw new DomainRuleViolation("bid.empty");
    }
    if (!isText(remarks)) {
      throw new DomainRuleViolation("bid.remarks");
    }
    if (validUntil.getYear() < FIRST_YEAR || validUntil.getYear() > LAST_YEAR) {
      throw new DomainRuleViolation("bid.last-day", LAST_YEAR);
    }
  }

  /** Whether every database keeps it: no nought signs, no halves of a sign. */
  public static boolean isText(String text) {
    return text.codePoints()
        .allMatch(
            sign -> sign > 0 && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE));
  }

  /**
   * Refuses what cannot be compared.
   *
   * @param known ids of the tender's lots
   */
  public void requireComparable(Set<Long> known) {
    requireSound();
    Set<Long> seen = new HashSet<>();
    if (lots.isEmpty()) {
      throw new DomainRuleViolation("bid.empty");
    }
    for (LotOffer lot : lots) {
      if (!known.contains(lot.lot()) || !seen.add(lot.lot())) {
        throw new DomainRuleViolation("bid.lot");
      }
      requireRising(lot);
    }
  }

  private static void requireRising(LotOffer lot) {
    BigDecimal last = null;
    @Nullable Money cheapest = null;
    for (OfferedTier tier : lot.tiers()) {
      boolean first = last == null;
      if (isLong(tier.from())
          || tier.from().stripTrailingZeros().scale() > DECIMALS
          || (first ? tier.from().signum() != 0 : tier.from().compareTo(last) <= 0)) {
        throw new DomainRuleViolation("bid.tiers");
      }
      if (tier.price().compareTo(Money.ZERO) <= 0 || isLong(tier.price().tenge())) {
        throw new DomainRuleViolation("bid.price");
      }
      // Costs of groups are compared by volume: a larger one never costs more a unit.
      if (cheapest != null && tier.price().compareTo(cheapest) > 0) {
        throw new DomainRuleViolation("bid.dearer");
      }
      cheapest = tier.price();
      last = tier.from();
    }
    if (last == null) {
      throw new DomainRuleViolation("bid.tiers");
    }
  }

  /** Whether it has more digits before the point than any volume or price has. */
  private static boolean isLong(BigDecimal number) {
    return number.signum() != 0 && (long) number.precision() - number.scale() > DIGITS;
  }

  /** Says nothing of the prices: they must not reach a log. */
  @Override
  public String toString() {
    return "BidTerms";
  }
}
