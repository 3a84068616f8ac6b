package org.klaster.vocabulary.procurement;

/** What an envelope of a bid holds; each kind has a key of its own and is opened in its turn. */
public enum EnvelopeKind {
  /** Everything, where price alone decides. */
  WHOLE,
  /** Quality without any price, where both are weighed; opened first. */
  TECHNICAL,
  /** Prices, opened when quality has been judged. */
  PRICE;

  /** Whether prices stand in it. */
  public boolean hasPrices() {
    return this != TECHNICAL;
  }
}
