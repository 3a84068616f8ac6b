package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.PublicBids.Offer;
import org.klaster.api.procurement.PublicBids.Opening;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidDocument;
import org.klaster.domain.procurement.BidEvent;
import org.klaster.domain.procurement.BidOpening;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.Envelope;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** The protocol of an opening as canonical JSON: what was opened, by whom, with which result. */
@ApplicationScoped
public class Protocols {

  @Inject private KeyRegister keys;
  @Inject private Offers offers;
  @Inject private OpenedBids opened;
  @Inject private OpenedDocuments documents;

  /** The text; it can be made again from the stored rows to the same bytes. */
  String of(Tender tender, EnvelopeKind kind, Instant at) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("protocol", Envelope.PROTOCOL)
            .add("tender", tender.id().toString())
            .add("kind", kind.name())
            .add("openedAt", at.toString())
            .add("openers", Json.createArrayBuilder(openers(tender.id(), kind)))
            .add("bids", bids(tender.id(), kind));
    ChainVerdict verdict = opened.verdict(tender.id());
    json.add("intact", verdict.intact()).add("missing", Json.createArrayBuilder(verdict.missing()));
    opened
        .list(tender.id())
        .forEach(list -> json.add("root", list.root()).add("head", list.head()));
    return CanonicalJson.of(json.build().toString());
  }

  /** What everybody sees of the openings. */
  List<Opening> openings(long tenderId, List<BidOpening> made, List<BidEvent> acts) {
    if (made.isEmpty()) {
      return List.of();
    }
    ChainVerdict verdict = opened.verdict(tenderId);
    return made.stream()
        .map(
            one ->
                new Opening(
                    one.kind(),
                    one.opened(),
                    one.damaged(),
                    late(acts, one.openedAt()),
                    openers(tenderId, one.kind()),
                    verdict.intact(),
                    verdict.missing(),
                    one.protocolHash(),
                    one.openedAt()))
        .toList();
  }

  /**
   * How many bids had come after the deadline.
   *
   * @param at until when, null for until now
   */
  static int late(List<BidEvent> acts, @Nullable Instant at) {
    return (int)
        acts.stream()
            .filter(one -> one.act() == BidAct.LATE)
            .filter(one -> at == null || !one.doneAt().isAfter(at))
            .count();
  }

  private List<String> openers(long tenderId, EnvelopeKind kind) {
    return keys.held(tenderId).stream()
        .filter(held -> held.key().kind() == kind && held.share().enteredAt() != null)
        .map(held -> held.opener().fingerprint())
        .toList();
  }

  private JsonArrayBuilder bids(long tenderId, EnvelopeKind kind) {
    Map<Long, List<Offer>> prices = offers.of(tenderId);
    Map<Long, List<BidDocument>> attached = documents.of(tenderId);
    JsonArrayBuilder bids = Json.createArrayBuilder();
    for (Bid bid : opened.lying(tenderId)) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("bidder", bid.organisationId().toString())
              .add("commitment", bid.commitment());
      if (kind == EnvelopeKind.PRICE && bid.validUntil() == null) {
        continue;
      }
      boolean whole = kind.hasPrices() ? prices.containsKey(bid.id()) : bid.validUntil() != null;
      one.add("damaged", !whole);
      if (kind.hasPrices()) {
        JsonArrayBuilder lots = Json.createArrayBuilder();
        for (Offer offer : prices.getOrDefault(bid.id(), List.of())) {
          lots.add(
              Json.createObjectBuilder()
                  .add("lot", offer.lot())
                  .add("from", offer.tier().from().toPlainString())
                  .add("price", offer.tier().price().tenge().toPlainString()));
        }
        one.add("offers", lots);
      }
      if (kind != EnvelopeKind.PRICE && attached.containsKey(bid.id())) {
        one.add("documents", listed(attached.get(bid.id())));
      }
      bids.add(one);
    }
    return bids;
  }

  /** Names and hashes; a protocol of bids without documents is as it was before there were any. */
  private static JsonArrayBuilder listed(List<BidDocument> attached) {
    JsonArrayBuilder documents = Json.createArrayBuilder();
    attached.forEach(
        one ->
            documents.add(
                Json.createObjectBuilder()
                    .add("name", one.fileName())
                    .add("sha256", one.sha256())));
    return documents;
  }
}
