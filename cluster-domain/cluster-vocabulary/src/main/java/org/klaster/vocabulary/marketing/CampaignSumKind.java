package org.klaster.vocabulary.marketing;

/** Of what the parts of a campaign are added up. */
public enum CampaignSumKind {
  PLEDGED,
  LEADS,
  ORDERS,
  EXPORTS,
  REACH;

  /** Whether it is money that counts towards the return. */
  public boolean isMoneyGained() {
    return this == ORDERS || this == EXPORTS;
  }

  /** The sum of what is reported. */
  public static CampaignSumKind of(ResultKind kind) {
    return switch (kind) {
      case LEADS -> LEADS;
      case ORDERS -> ORDERS;
      case EXPORTS -> EXPORTS;
      case REACH -> REACH;
    };
  }
}
