package org.klaster.vocabulary.shared;

/**
 * What membership of a cluster brings or costs. A saving is reckoned against a price that was not
 * paid, and orders are turnover rather than earnings: neither is ever added to money without being
 * named, see formulas c9.
 */
public enum BenefitKind {
  /** Joint purchases against the own price alone. */
  SAVING(1, BenefitNature.COUNTERFACTUAL),
  /** Orders and exports that the member reported of campaigns. */
  CAMPAIGN_RESULT(1, BenefitNature.TURNOVER),
  /** Support from the state or a fund; entered by the member. */
  SUPPORT(1, BenefitNature.CASH),
  /** The member's share of the cost of campaigns. */
  CAMPAIGN_COST(-1, BenefitNature.CASH),
  /** Membership fees; entered by the member. */
  FEE(-1, BenefitNature.CASH),
  /** Time, travel, negotiation, control; entered by the member. */
  OWN_COST(-1, BenefitNature.CASH);

  private final int sign;
  private final BenefitNature nature;

  BenefitKind(int sign, BenefitNature nature) {
    this.sign = sign;
    this.nature = nature;
  }

  /** An amount with the sign that it has in the balance. */
  public Money signed(Money amount) {
    return sign > 0 ? amount : Money.ZERO.minus(amount);
  }

  /** Whether it is for the member rather than against it. */
  public boolean isGain() {
    return sign > 0;
  }

  public BenefitNature nature() {
    return nature;
  }

  /** Whether the member enters it; the others come from purchases and campaigns. */
  public boolean isEntered() {
    return switch (this) {
      case SUPPORT, FEE, OWN_COST -> true;
      case SAVING, CAMPAIGN_RESULT, CAMPAIGN_COST -> false;
    };
  }
}
