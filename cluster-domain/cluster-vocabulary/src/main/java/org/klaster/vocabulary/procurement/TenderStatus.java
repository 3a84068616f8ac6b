package org.klaster.vocabulary.procurement;

import java.util.EnumSet;
import java.util.Set;

/** States of a joint purchase, from the members' demand to the last delivery. */
public enum TenderStatus {
  /** Members enter what they need, until the deadline. */
  DEMAND_OPEN,
  /** The demand is pooled; nobody changes a line any more. */
  DEMAND_CLOSED,
  /** Terms are whole and the council stands behind them. */
  PREPARED,
  /** On the public register; enquiries are answered, bids are not taken yet. */
  PUBLISHED,
  /** Suppliers seal their bids, until the deadline. */
  BIDDING,
  /** The deadline has passed; nobody can read a bid yet. */
  SEALED,
  /** The envelopes are open. */
  OPENED,
  /** Bids are compared by the rule. */
  EVALUATED,
  /** The award stands before the council. */
  AWARD_PROPOSED,
  /** Bidders may object before the award binds. */
  STANDSTILL,
  AWARDED,
  /** Each buyer has its contract. */
  CONTRACTED,
  COMPLETED,
  /** Nobody can be awarded: no valid bid, all rejected, or the envelopes cannot be opened. */
  UNSUCCESSFUL,
  /** Given up for a reason. */
  CANCELLED;

  /** The states that may follow this one. */
  public Set<TenderStatus> next() {
    return switch (this) {
      case DEMAND_OPEN -> EnumSet.of(DEMAND_CLOSED, CANCELLED);
      case DEMAND_CLOSED -> EnumSet.of(PREPARED, CANCELLED);
      case PREPARED -> EnumSet.of(PUBLISHED, CANCELLED);
      case PUBLISHED -> EnumSet.of(BIDDING, CANCELLED);
      case BIDDING -> EnumSet.of(SEALED, CANCELLED);
      case SEALED -> EnumSet.of(OPENED, UNSUCCESSFUL, CANCELLED);
      case OPENED -> EnumSet.of(EVALUATED, UNSUCCESSFUL, CANCELLED);
      case EVALUATED -> EnumSet.of(AWARD_PROPOSED, UNSUCCESSFUL, CANCELLED);
      // The council did not carry it: the comparison stands, another award may be proposed.
      case AWARD_PROPOSED -> EnumSet.of(STANDSTILL, EVALUATED, UNSUCCESSFUL, CANCELLED);
      // An objection was upheld: the comparison is made again, from new marks where they are asked.
      case STANDSTILL -> EnumSet.of(AWARDED, OPENED, EVALUATED, UNSUCCESSFUL, CANCELLED);
      // All members left, or every contract was refused.
      case AWARDED -> EnumSet.of(CONTRACTED, UNSUCCESSFUL);
      case CONTRACTED -> EnumSet.of(COMPLETED);
      case COMPLETED, UNSUCCESSFUL, CANCELLED -> EnumSet.noneOf(TenderStatus.class);
    };
  }

  public boolean canBecome(TenderStatus next) {
    return next().contains(next);
  }

  /** Whether the public register shows it. */
  public boolean isPublic() {
    return switch (this) {
      case DEMAND_OPEN, DEMAND_CLOSED, PREPARED, CANCELLED -> false;
      default -> true;
    };
  }
}
