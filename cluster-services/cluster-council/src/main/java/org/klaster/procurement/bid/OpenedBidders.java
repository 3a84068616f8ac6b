package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.PublicBids.Bidder;
import org.klaster.api.procurement.PublicBids.Document;
import org.klaster.api.procurement.PublicBids.Offer;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidDocument;
import org.klaster.vocabulary.shared.LocalizedText;

/** Who bid, as everybody may know it after the opening. */
@ApplicationScoped
public class OpenedBidders {

  @Inject private Offers offers;
  @Inject private OpenedDocuments documents;
  @Inject private Names names;

  /** In the order of the bids. */
  List<Bidder> of(long tenderId, List<Bid> standing) {
    Map<Long, LocalizedText> organisations =
        names.organisations(standing.stream().map(Bid::organisationId).toList());
    Map<Long, List<Offer>> prices = offers.of(tenderId);
    Map<Long, List<BidDocument>> attached = documents.of(tenderId);
    return standing.stream()
        .map(
            bid ->
                new Bidder(
                    organisations.getOrDefault(bid.organisationId(), Names.NOBODY),
                    bid.status(),
                    bid.commitment(),
                    bid.sealedAt(),
                    bid.fault(),
                    prices.getOrDefault(bid.id(), List.of()),
                    attached.getOrDefault(bid.id(), List.of()).stream()
                        .map(one -> new Document(one.fileName(), one.sha256()))
                        .toList()))
        .toList();
  }
}
