package org.klaster.vocabulary.shared;

/** What an amount in the balance of a membership is. */
public enum BenefitNature {
  /** Was paid or received. */
  CASH,
  /** Would have been paid otherwise. */
  COUNTERFACTUAL,
  /** Worth of orders, not what was earned by them. */
  TURNOVER
}
