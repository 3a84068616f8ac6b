package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A tender as its bidder sees it.
 *
 * @param lots what can be bid for
 * @param tiers volumes from which prices are asked for, by position of the lot
 * @param bidders own organisations that may bid, with where their bid stands
 * @param receipts of the own organisations, the newest first
 * @param bindingUntil the first day until which a bid may bind; null where the terms do not say
 * @param keyFingerprint of the key for prices, null before the ceremony
 */
public record BidDeskView(
    long id,
    LocalizedText name,
    TenderStatus status,
    @Nullable Instant biddingUntil,
    int termsNumber,
    List<Lot> lots,
    List<PriceTier> tiers,
    List<Bidder> bidders,
    List<BidReceipt> receipts,
    @Nullable LocalDate bindingUntil,
    @Nullable String keyFingerprint)
    implements Serializable {

  /** A lot. */
  public record Lot(long id, int position, LotTerms terms) implements Serializable {}

  /**
   * An own organisation.
   *
   * @param status null where it has not bid
   * @param obstacle code of the rule by which it may not bid, null where it may
   * @param validUntil until when its opened bid binds, with what was added; null before the opening
   * @param over whether that day has passed
   * @param extendable whether it may bind itself for longer now
   */
  public record Bidder(
      long id,
      LocalizedText name,
      @Nullable BidStatus status,
      @Nullable String obstacle,
      @Nullable LocalDate validUntil,
      boolean over,
      boolean extendable)
      implements Serializable {}

  public BidDeskView {
    lots = List.copyOf(lots);
    tiers = List.copyOf(tiers);
    bidders = List.copyOf(bidders);
    receipts = List.copyOf(receipts);
  }

  /** Own organisations that may bind themselves for longer. */
  public List<Bidder> extendable() {
    return bidders.stream().filter(Bidder::extendable).toList();
  }
}
