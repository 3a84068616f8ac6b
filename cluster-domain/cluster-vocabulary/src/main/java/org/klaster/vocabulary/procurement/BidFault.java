package org.klaster.vocabulary.procurement;

/** Why a bid was disqualified. */
public enum BidFault {
  /** The chain of acts knows nothing of it. */
  UNKNOWN,
  /** It does not fit its commitment. */
  CHANGED,
  /** It does not open with the tender's key, or is no paper. */
  UNREADABLE,
  /** What it says breaks the rules for bids. */
  INCOMPARABLE,
  /** An objection to the award was upheld; its ground stands with the objection. */
  OBJECTION
}
