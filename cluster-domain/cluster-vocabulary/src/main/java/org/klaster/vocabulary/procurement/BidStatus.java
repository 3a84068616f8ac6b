package org.klaster.vocabulary.procurement;

import java.util.EnumSet;
import java.util.Set;

/** States of a bid. */
public enum BidStatus {
  /** On the bidder's own screen; nothing of it is kept. */
  DRAFT,
  /** Encrypted; nobody can read it before the opening. */
  SEALED,
  /** The terms changed after it was sealed; the bidder may seal a new one. */
  INVALIDATED,
  /** Taken back before the deadline; the bidder may seal a new one. */
  WITHDRAWN,
  OPENED,
  VALID,
  DISQUALIFIED,
  AWARDED,
  NOT_AWARDED;

  /** The states that may follow this one. */
  public Set<BidStatus> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SEALED);
      // Another bid may follow in its place until the deadline.
      case SEALED -> EnumSet.of(SEALED, INVALIDATED, WITHDRAWN, OPENED);
      case INVALIDATED, WITHDRAWN -> EnumSet.of(SEALED);
      case OPENED -> EnumSet.of(VALID, DISQUALIFIED);
      // An upheld objection may exclude a bid, or take one back in.
      case VALID -> EnumSet.of(DISQUALIFIED, AWARDED, NOT_AWARDED);
      case DISQUALIFIED -> EnumSet.of(VALID);
      case AWARDED, NOT_AWARDED -> EnumSet.noneOf(BidStatus.class);
    };
  }

  public boolean canBecome(BidStatus next) {
    return next().contains(next);
  }
}
