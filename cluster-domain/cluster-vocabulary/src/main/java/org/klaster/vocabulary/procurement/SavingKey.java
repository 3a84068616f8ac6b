package org.klaster.vocabulary.procurement;

/** By what the saving of a joint purchase is shared among the buyers. */
public enum SavingKey {
  /** Everybody pays the same price for a unit. */
  EQUAL_PRICE,
  /** In proportion to what each would pay alone. */
  PROPORTIONAL,
  /** By what each adds to the saving, averaged over every order of joining. */
  SHAPLEY
}
