package org.klaster.procurement;

import org.klaster.domain.procurement.Tender;

/** Who has to do with those that bid in a tender; told by who knows the bids. */
public interface BidderTies {

  /** Whether the caller acts for a bidder, or for one of its business group. */
  boolean isOfBidder(Tender tender);
}
