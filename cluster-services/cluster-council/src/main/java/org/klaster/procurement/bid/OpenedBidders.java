package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.PublicBids.Bidder;
import org.klaster.api.procurement.PublicBids.Document;
import org.klaster.api.procurement.PublicBids.Offer;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidDocument;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.shared.LocalizedText;

/** Who bid, as everybody may know it after the opening. */
@ApplicationScoped
public class OpenedBidders {

  @Inject private Offers offers;
  @Inject private OpenedDocuments documents;
  @Inject private Names names;

  /**
   * In the order of the bids.
   *
   * @param first the kind of envelopes that was opened first
   */
  List<Bidder> of(long tenderId, List<Bid> standing, EnvelopeKind first) {
    Map<Long, LocalizedText> organisations =
        names.organisations(standing.stream().map(Bid::organisationId).toList());
    Map<Long, List<Offer>> prices = offers.of(tenderId);
    Map<Long, List<BidDocument>> attached = documents.of(tenderId);
    return standing.stream()
        .map(
            bid ->
                new Bidder(
                    Objects.requireNonNullElseGet(
                        bid.openedAs(),
                        () -> organisations.getOrDefault(bid.organisationId(), Names.NOBODY)),
                    bid.status(),
                    bid.commitment(),
                    bid.sealedAt(),
                    bid.fault(),
                    damagedIn(bid, first),
                    prices.getOrDefault(bid.id(), List.of()),
                    attached.getOrDefault(bid.id(), List.of()).stream()
                        .map(one -> new Document(one.fileName(), one.sha256()))
                        .toList()))
        .toList();
  }

  /**
   * What a first envelope says is kept as soon as it is whole: without it, that one was damaged.
   */
  private static @Nullable EnvelopeKind damagedIn(Bid bid, EnvelopeKind first) {
    if (bid.openingFault() == null) {
      return null;
    }
    return bid.validUntil() == null ? first : EnvelopeKind.PRICE;
  }
}
