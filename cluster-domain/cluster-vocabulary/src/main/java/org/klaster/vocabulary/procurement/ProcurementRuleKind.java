package org.klaster.vocabulary.procurement;

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
  STANDSTILL_DAYS
}
