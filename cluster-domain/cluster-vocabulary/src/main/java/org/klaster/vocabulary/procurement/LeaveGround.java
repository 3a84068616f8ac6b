package org.klaster.vocabulary.procurement;

/** Why a buyer may leave a joint purchase. */
public enum LeaveGround {
  /** It would pay more than alone. */
  DEARER_THAN_ALONE,
  /** One unit would cost more than its ceiling. */
  ABOVE_CEILING
}
