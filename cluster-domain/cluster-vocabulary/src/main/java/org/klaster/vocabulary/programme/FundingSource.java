package org.klaster.vocabulary.programme;

/** Where the money of a measure comes from. */
public enum FundingSource {
  REPUBLICAN_BUDGET,
  LOCAL_BUDGET,
  /** Development institutes and state funds. */
  DEVELOPMENT_INSTITUTE,
  /** The members' own money. */
  OWN_FUNDS,
  BORROWED_FUNDS,
  INTERNATIONAL
}
