package org.klaster.vocabulary.council;

/** What a seat does in the council beside voting; dated. */
public enum SeatFunction {
  CHAIR,
  /** The first to act for the chair. */
  DEPUTY,
  /** Acts for the chair where no deputy does; there may be several. */
  CO_CHAIR,
  SECRETARY;

  /** The office whose signature it gives: those who act for the chair sign in the chair's place. */
  public SeatFunction office() {
    return this == SECRETARY ? SECRETARY : CHAIR;
  }
}
