package org.klaster.api.procurement;

/** What the caller may do with the opened bids of a tender now. */
public enum AwardAction {
  DECLARE,
  MARK,
  EVALUATE,
  PROPOSE,
  REJECT,
  OBJECT,
  DECIDE,
  AWARD,
  SEE_SAVINGS,
  /** Read documents of the opened bids, all or the own. */
  READ_DOCUMENTS
}
