package org.klaster.vocabulary.reporting;

/** How the figure of an indicator comes about, and with it how it is aggregated. */
public enum AggregationKind {
  /** The firm enters it; over firms it is the sum. */
  SUM,
  /**
   * Computed from two entered indicators; over firms it is the ratio of the sums, never the mean of
   * ratios.
   */
  RATIO
}
