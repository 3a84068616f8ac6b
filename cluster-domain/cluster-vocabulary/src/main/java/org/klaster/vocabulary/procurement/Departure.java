package org.klaster.vocabulary.procurement;

import java.io.Serializable;

/**
 * That a buyer may leave a joint purchase.
 *
 * @param round of asking, from 1: who leaves changes the price of those who stay
 */
public record Departure(long organisationId, Ground ground, int round) implements Serializable {

  /** Why. */
  public enum Ground {
    /** It would pay more than alone. */
    DEARER_THAN_ALONE,
    /** One unit would cost more than its ceiling. */
    ABOVE_CEILING
  }
}
