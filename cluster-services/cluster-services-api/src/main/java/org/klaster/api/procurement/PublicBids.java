package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What everybody may know of the bids of a tender.
 *
 * @param count how many stand
 * @param late how many came after the deadline
 * @param commitments in the order of the tree; none before the deadline
 * @param root over them, null before the deadline
 * @param head of the chain of acts at the deadline, null before it
 * @param openings what was opened, in order
 * @param bidders names and fate of those who bid; none before the opening
 */
public record PublicBids(
    long tender,
    LocalizedText name,
    TenderStatus status,
    @Nullable Instant biddingUntil,
    int count,
    int late,
    List<CeremonyView.Key> keys,
    int threshold,
    int holders,
    List<String> commitments,
    @Nullable String root,
    @Nullable String head,
    List<Opening> openings,
    List<Bidder> bidders,
    @Nullable TenderEnding ending,
    @Nullable String reason)
    implements Serializable {

  /**
   * An opening, with the hash of its protocol.
   *
   * @param late how many had come after the deadline by then
   * @param openers fingerprints of the keys of those who opened
   * @param intact whether the chain of acts was whole and gave the published list
   * @param missing commitments in the list of which no bid lay there
   */
  public record Opening(
      EnvelopeKind kind,
      int opened,
      int damaged,
      int late,
      List<String> openers,
      boolean intact,
      List<String> missing,
      String protocolHash,
      Instant openedAt)
      implements Serializable {

    public Opening {
      openers = List.copyOf(openers);
      missing = List.copyOf(missing);
    }
  }

  /**
   * A bid after the opening.
   *
   * @param name of the bidder at the opening
   * @param fault why it was disqualified, at the opening or later; null where it was not
   * @param damagedIn the opening that found the fault, null where none did
   * @param offers prices by lot, once they are open
   * @param documents names and hashes of what came with it, once that is open
   */
  public record Bidder(
      LocalizedText name,
      BidStatus status,
      String commitment,
      Instant sealedAt,
      @Nullable BidFault fault,
      @Nullable EnvelopeKind damagedIn,
      List<Offer> offers,
      List<Document> documents)
      implements Serializable {

    public Bidder {
      offers = List.copyOf(offers);
      documents = List.copyOf(documents);
    }
  }

  /** Those of whom the protocol of an opening tells: for prices, whose first envelope was whole. */
  public List<Bidder> openedIn(EnvelopeKind kind) {
    return bidders.stream()
        .filter(one -> kind != EnvelopeKind.PRICE || one.damagedIn() != EnvelopeKind.TECHNICAL)
        .toList();
  }

  /** A document of a bid: its name and the SHA-256 of its bytes. */
  public record Document(String name, String sha256) implements Serializable {}

  /** An offered price. */
  public record Offer(int lot, OfferedTier tier) implements Serializable {}

  public PublicBids {
    keys = List.copyOf(keys);
    commitments = List.copyOf(commitments);
    openings = List.copyOf(openings);
    bidders = List.copyOf(bidders);
  }
}
