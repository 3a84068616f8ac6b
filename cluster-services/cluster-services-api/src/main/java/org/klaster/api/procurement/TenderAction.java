package org.klaster.api.procurement;

/** What the caller may do with a tender now. */
public enum TenderAction {
  ENTER_DEMAND,
  SEE_LINES,
  PREPARE,
  PUT_TO_VOTE,
  PUBLISH,
  TAKE_BIDS,
  CHANGE_TERMS,
  ASK,
  ANSWER,
  CANCEL,
  REPLACE_OFFICER
}
