package org.klaster.vocabulary.procurement;

import java.io.Serializable;

/**
 * A buyer's line with a random value that only the buyer and the officer know. Without it nobody
 * who guesses the line can see by its hash that the guess is right.
 */
public record SaltedBuyer(Buyer buyer, String salt) implements Serializable {

  /** What is hashed: number, quantity, own price, ceiling, random value, and a line's end. */
  public String line() {
    return "buyer %d %s %s %s %s\n"
        .formatted(
            buyer.organisationId(),
            buyer.quantity().toPlainString(),
            buyer.ownPrice().tenge().toPlainString(),
            buyer.ceiling().tenge().toPlainString(),
            salt);
  }
}
