package org.klaster.vocabulary.procurement;

/** What is mended when an objection to an award is upheld; the table before it is kept. */
public enum ObjectionRemedy {
  /** The same bids and marks are compared once more. */
  COMPARE,
  /** The evaluators give all marks anew. */
  MARK_ANEW,
  /** A bid that takes part is disqualified. */
  DISQUALIFY,
  /** A bid that was disqualified though its envelopes could be read takes part again. */
  READMIT;

  /** Whether it concerns one bid, which has to be named. */
  public boolean namesBid() {
    return this == DISQUALIFY || this == READMIT;
  }
}
