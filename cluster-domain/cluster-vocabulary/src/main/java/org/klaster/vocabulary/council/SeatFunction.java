package org.klaster.vocabulary.council;

/** What a seat does in the council beside voting; dated. */
public enum SeatFunction {
  CHAIR,
  DEPUTY,
  SECRETARY
}
