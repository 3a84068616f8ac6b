package org.klaster.api.procurement;

/** What the caller may do with a contract now. */
public enum ContractAction {
  SIGN,
  REFUSE,
  REPORT,
  CLAIM,
  ANSWER_CLAIM
}
