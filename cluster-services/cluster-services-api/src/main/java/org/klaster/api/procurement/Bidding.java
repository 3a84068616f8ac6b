package org.klaster.api.procurement;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A supplier's part: sealing, replacing and withdrawing bids. */
@Local
public interface Bidding {

  /** Tenders in which one may bid now or has bid, the nearest deadline first. */
  List<BiddableTender> open();

  BidDeskView tender(long tenderId);

  /**
   * Seals a bid, in the place of an earlier one of the organisation. After the deadline it is
   * refused, and the refusal is recorded: the receipt says so.
   */
  BidReceipt seal(@NotNull @Valid SealBid command);

  /**
   * Binds the bidder for longer, from the opening until the award: a bid whose last day has passed
   * is not awarded.
   */
  void extend(@NotNull @Valid ExtendBid command);

  /** Takes the organisation's bid back, before the deadline. */
  BidReceipt withdraw(long tenderId, long organisationId);
}
