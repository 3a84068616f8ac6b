package org.klaster.vocabulary.procurement;

import java.util.EnumSet;
import java.util.Set;

/** States of a buyer's contract of a joint purchase. */
public enum ContractStatus {
  /** Every field is filled; it waits for the signatures of both sides. */
  DRAWN,
  /** Both sides have signed; deliveries and payments are reported. */
  SIGNED,
  /** Both sides agree that all is delivered and paid, and no claim is open. */
  FULFILLED,
  /** A side did not sign and said why. */
  REFUSED,
  /** A buyer went before all had signed, and by that the amount is another one: drawn anew. */
  SUPERSEDED;

  /** The states that may follow this one. */
  public Set<ContractStatus> next() {
    return switch (this) {
      case DRAWN -> EnumSet.of(SIGNED, REFUSED, SUPERSEDED);
      case SIGNED -> EnumSet.of(FULFILLED, SUPERSEDED);
      case FULFILLED, REFUSED, SUPERSEDED -> EnumSet.noneOf(ContractStatus.class);
    };
  }

  /** Whether nothing is to be done under it any more. */
  public boolean isOver() {
    return next().isEmpty();
  }

  /** Whether something may come, or came, of it. */
  public boolean isLive() {
    return this != REFUSED && this != SUPERSEDED;
  }

  public boolean canBecome(ContractStatus next) {
    return next().contains(next);
  }
}
