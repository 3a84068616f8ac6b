package org.klaster.vocabulary.procurement;

/** What happens to a bid between its sealing and the opening; each act is chained to the others. */
public enum BidAct {
  SEALED,
  /** Sealed anew; the former one counts no more. */
  REPLACED,
  WITHDRAWN,
  /** The terms of the tender changed after it was sealed. */
  INVALIDATED,
  /** Came after the deadline and was refused; nothing of it is kept but that it came. */
  LATE
}
