package org.klaster.vocabulary.council;

/** Why a seat acts as the chair. */
public enum ActingGround {
  /** It is the chair. */
  CHAIR,
  /** The chair does not vote on the question. */
  CHAIR_RECUSED,
  /** Nobody holds the chair's seat. */
  CHAIR_VACANT,
  /** The chair is not in the session. */
  CHAIR_ABSENT
}
