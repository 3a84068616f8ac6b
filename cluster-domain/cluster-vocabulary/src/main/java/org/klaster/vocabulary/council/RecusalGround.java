package org.klaster.vocabulary.council;

/** Why a seat does not vote in a ballot. */
public enum RecusalGround {
  /** The seat belongs to the organisation that the ballot is about. */
  OWN_ORGANISATION,
  /** The person of the seat also represents the organisation that the ballot is about. */
  SAME_PERSON,
  /** The seat's organisation belongs to the same business group. */
  OWN_GROUP,
  /** The seat declared a standing interest that covers the organisation. */
  STANDING_DECLARATION,
  /** The person of the seat declared an interest. */
  DECLARED
}
