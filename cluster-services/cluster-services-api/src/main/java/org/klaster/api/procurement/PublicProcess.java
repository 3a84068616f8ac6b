package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * All that the public may know of a joint purchase now, for open data: no member's line, no bid
 * before the opening, no award before the council has carried it.
 *
 * @param repeats the tender that it repeats
 * @param changedAt when its state changed last
 * @param sealed null before the list of bids is published
 * @param openedAt when all envelopes were open, null before
 * @param bids none before the opening
 * @param awards none before the standstill
 * @param awardedAt when the award became binding, null before
 */
public record PublicProcess(
    long id,
    long clusterId,
    LocalizedText cluster,
    LocalizedText name,
    TenderStatus status,
    boolean invitedOnly,
    @Nullable Long repeats,
    @Nullable TenderEnding ending,
    @Nullable String reason,
    Instant publishedAt,
    @Nullable Instant biddingUntil,
    @Nullable Instant standstillUntil,
    Instant changedAt,
    List<Lot> lots,
    List<Version> versions,
    @Nullable Sealed sealed,
    @Nullable Instant openedAt,
    List<PublicBid> bids,
    List<Award> awards,
    @Nullable Instant awardedAt,
    List<Contract> contracts)
    implements Serializable {

  public PublicProcess {
    lots = List.copyOf(lots);
    versions = List.copyOf(versions);
    bids = List.copyOf(bids);
    awards = List.copyOf(awards);
    contracts = List.copyOf(contracts);
  }

  /**
   * What is bought.
   *
   * @param quantity pooled; null where it is not shown
   */
  public record Lot(
      int position,
      LocalizedText name,
      LocalizedText specification,
      String unit,
      @Nullable BigDecimal quantity,
      LocalDate deliveryFrom,
      LocalDate deliveryTo)
      implements Serializable {}

  /**
   * A version of the terms.
   *
   * @param reason of a change; null for the first
   * @param priceWeight of 100 points; null where price alone decides
   */
  public record Version(
      int number,
      Instant at,
      @Nullable String reason,
      @Nullable Instant biddingUntil,
      @Nullable Integer priceWeight)
      implements Serializable {}

  /** The list that was published at the deadline. */
  public record Sealed(int bids, Instant at) implements Serializable {}

  /**
   * An organisation.
   *
   * @param bin null where its number is a person's
   */
  public record Party(long id, @Nullable String bin, LocalizedText name) implements Serializable {}

  /**
   * An opened bid on one lot; one that could not be read stands there as disqualified, on no lot.
   *
   * @param lot null where it could not be read
   * @param price of the pooled volume; null where that is not shown
   */
  public record PublicBid(
      long id,
      Party bidder,
      @Nullable Integer lot,
      BidStatus status,
      Instant sealedAt,
      @Nullable LocalDate validUntil,
      @Nullable Money price)
      implements Serializable {}

  /** A lot's award. */
  public record Award(
      long id, long bidId, int lot, Party supplier, @Nullable Money price, Instant proposedAt)
      implements Serializable {}

  /**
   * A contract, without its buyer and its amount, which are a member's line.
   *
   * @param signedAt when the second side signed
   */
  public record Contract(
      long id, long awardId, ContractStatus status, Instant signedAt, @Nullable Instant fulfilledAt)
      implements Serializable {}
}
