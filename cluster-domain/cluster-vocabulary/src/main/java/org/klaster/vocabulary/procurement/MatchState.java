package org.klaster.vocabulary.procurement;

/** Whether both sides of a contract say the same of a delivery or a payment. */
public enum MatchState {
  AGREED,
  MISMATCH,
  /** One side has not spoken yet. */
  ONE_SIDED
}
