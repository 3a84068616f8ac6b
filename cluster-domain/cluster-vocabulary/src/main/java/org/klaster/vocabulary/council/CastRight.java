package org.klaster.vocabulary.council;

/** By what right a person votes for a seat. */
public enum CastRight {
  /** The person holds the seat. */
  OWN,
  /** The seat's holder named the person for the meeting. */
  SUBSTITUTE,
  /** The seat delegated its vote to the person's seat for the meeting. */
  DELEGATION
}
