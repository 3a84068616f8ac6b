package org.klaster.vocabulary.procurement;

/** What is done under a contract. */
public enum FulfilmentKind {
  /** A quantity of a lot, by its waybill. */
  DELIVERY,
  /** Money, by its payment order. */
  PAYMENT
}
