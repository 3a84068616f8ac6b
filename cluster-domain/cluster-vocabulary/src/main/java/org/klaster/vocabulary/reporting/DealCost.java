package org.klaster.vocabulary.reporting;

import java.io.Serializable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Money;

/**
 * What a deal costs beside the price (transaction cost, formulas c8 and c9): finding the other
 * side, agreeing, writing the contract, watching that it is kept. None is negative.
 */
public record DealCost(Money search, Money negotiation, Money contract, Money control)
    implements Serializable {

  public DealCost {
    if (search.isNegative()
        || negotiation.isNegative()
        || contract.isNegative()
        || control.isNegative()) {
      throw new DomainRuleViolation("calculator.negative");
    }
  }

  public Money total() {
    return search.plus(negotiation).plus(contract).plus(control);
  }

  /**
   * What is saved when so many firms make one deal instead of one each; negative where the joint
   * deal costs more, as it does at first.
   *
   * @param firms at least one
   * @param organiserFee what whoever organises it is paid
   */
  public static Money saved(DealCost alone, int firms, DealCost joint, Money organiserFee) {
    if (firms < 1) {
      throw new DomainRuleViolation("calculator.firms");
    }
    Money each = Money.ZERO;
    for (int firm = 0; firm < firms; firm++) {
      each = each.plus(alone.total());
    }
    return each.minus(joint.total()).minus(organiserFee);
  }
}
