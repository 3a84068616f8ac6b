package org.klaster.vocabulary.marketing;

/** What a campaign is expected to bring. */
public enum ResultKind {
  LEADS,
  /** Worth of orders in the country, in tenge. */
  ORDERS,
  /** Worth of exports, in tenge. */
  EXPORTS,
  /** People reached. */
  REACH;

  /** Whether it is money that counts towards the return. */
  public boolean isMoney() {
    return this == ORDERS || this == EXPORTS;
  }
}
