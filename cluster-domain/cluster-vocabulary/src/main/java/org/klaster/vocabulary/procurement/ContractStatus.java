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
  FULFILLED;

  /** The states that may follow this one. */
  public Set<ContractStatus> next() {
    return switch (this) {
      case DRAWN -> EnumSet.of(SIGNED);
      case SIGNED -> EnumSet.of(FULFILLED);
      case FULFILLED -> EnumSet.noneOf(ContractStatus.class);
    };
  }

  public boolean canBecome(ContractStatus next) {
    return next().contains(next);
  }
}
