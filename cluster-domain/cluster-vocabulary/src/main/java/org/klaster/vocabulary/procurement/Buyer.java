package org.klaster.vocabulary.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * One who buys together with others.
 *
 * @param organisationId breaks ties: the lower one comes first
 * @param quantity more than nought, up to three decimals
 * @param ownPrice that it pays alone, for one unit
 * @param ceiling above which it does not buy, for one unit
 */
public record Buyer(long organisationId, BigDecimal quantity, Money ownPrice, Money ceiling)
    implements Serializable {

  public Buyer {
    quantity = Quantities.exact(quantity);
    if (quantity.signum() <= 0) {
      throw new DomainRuleViolation("saving.quantity");
    }
    if (ownPrice.compareTo(Money.ZERO) <= 0 || ceiling.compareTo(Money.ZERO) <= 0) {
      throw new DomainRuleViolation("saving.price");
    }
  }

  /** What it would pay alone. A part of a tiyn is a tiyn, since nobody pays less than one. */
  public Money alone() {
    return Quantities.up(exactAlone());
  }

  /** The most that it pays by its ceiling. */
  public Money most() {
    return Quantities.up(Quantities.cost(quantity, ceiling));
  }

  BigInteger exactAlone() {
    return Quantities.cost(quantity, ownPrice);
  }
}
