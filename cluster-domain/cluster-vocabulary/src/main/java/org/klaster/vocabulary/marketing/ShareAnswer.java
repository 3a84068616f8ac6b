package org.klaster.vocabulary.marketing;

/** What a payer said of a share of the cost that differs from its pledge. */
public enum ShareAnswer {
  ACCEPTED,
  /** On a ground; the cost has to be shared anew. */
  REFUSED,
  /** Refused, and shared anew with the same result: the pledge covers it, by the agreed key. */
  UPHELD
}
