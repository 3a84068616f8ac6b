package org.klaster.vocabulary.reporting;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.BenefitNature;
import org.klaster.vocabulary.shared.Money;

/**
 * What a membership brought in a year, by the nature of the amounts. Negative years are normal at
 * the beginning: effects take five to seven years (S003-47).
 *
 * @param cash received less paid
 * @param saved against prices that were not paid
 * @param turnover worth of orders that campaigns brought
 */
public record BenefitBalance(Money cash, Money saved, Money turnover) implements Serializable {

  /**
   * Adds up.
   *
   * @param amounts not negative, by kind
   */
  public static BenefitBalance of(Map<BenefitKind, Money> amounts) {
    Map<BenefitNature, Money> sums = new EnumMap<>(BenefitNature.class);
    amounts.forEach((kind, amount) -> sums.merge(kind.nature(), kind.signed(amount), Money::plus));
    return new BenefitBalance(
        sums.getOrDefault(BenefitNature.CASH, Money.ZERO),
        sums.getOrDefault(BenefitNature.COUNTERFACTUAL, Money.ZERO),
        sums.getOrDefault(BenefitNature.TURNOVER, Money.ZERO));
  }

  /** Money and savings, without turnover. */
  public Money net() {
    return cash.plus(saved);
  }

  /** All of it, turnover of campaigns included. */
  public Money netWithTurnover() {
    return net().plus(turnover);
  }
}
