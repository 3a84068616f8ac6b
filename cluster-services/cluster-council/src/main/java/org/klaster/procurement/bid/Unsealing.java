package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidOffer;
import org.klaster.domain.procurement.BidOpening;
import org.klaster.domain.procurement.BidOpening.Count;
import org.klaster.domain.procurement.BidTier;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.procurement.sealing.BidPaper;
import org.klaster.procurement.sealing.Commitment;
import org.klaster.procurement.sealing.Envelope;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.vocabulary.procurement.BidFault;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.LotOffer;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Opens all envelopes of a kind in one act, in the caller's transaction: all or nothing. What the
 * chain of acts does not know, what does not fit its commitment and what does not open is
 * disqualified with its ground; the others are opened all the same.
 */
@ApplicationScoped
public class Unsealing {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private OpenedBids bids;
  @Inject private EnvelopeStore store;
  @Inject private BidDesk desk;
  @Inject private OpenedDocuments documents;
  @Inject private Protocols protocols;
  @Inject private AuditTrail auditTrail;

  /** Opens the kind with the joined key. */
  void open(Tender tender, EnvelopeKind kind, Seal.Keys keys, Instant now) {
    Map<Long, Map<Header, byte[]>> envelopes = store.standing(tender.id());
    Map<Long, Map<Header, String>> files = store.documents(tender.id());
    ChainVerdict verdict = bids.verdict(tender.id());
    Set<Long> lots = desk.lots(tender).stream().map(TenderLot::id).collect(Collectors.toSet());
    Map<Bid, BidPaper.Content> opened = new HashMap<>();
    List<Bid> damaged = new ArrayList<>();
    List<Bid> concerned = concerned(tender.id(), kind);
    bids.open(concerned);
    for (Bid bid : concerned) {
      Map<Header, byte[]> sealed = envelopes.getOrDefault(bid.id(), Map.of());
      Optional<BidFault> outside =
          fault(bid, sealed, files.getOrDefault(bid.id(), Map.of()), verdict);
      Optional<BidPaper.Content> paper =
          outside.isPresent() ? Optional.empty() : read(bid, kind, keys, sealed);
      Optional<BidFault> fault = outside.or(() -> breach(kind, paper, lots));
      if (fault.isEmpty()) {
        opened.put(bid, paper.orElseThrow());
      } else {
        bid.disqualify(fault.get());
        damaged.add(bid);
      }
    }
    keep(kind, opened);
    int lost = damaged.size() + verdict.missing().size();
    record(tender, kind, new Count(opened.size(), lost), verdict.intact(), now);
  }

  private void record(Tender tender, EnvelopeKind kind, Count count, boolean intact, Instant now) {
    String hash = CanonicalJson.sha256(protocols.of(tender, kind, now));
    entities.persist(new BidOpening(tender, kind, count, hash, now));
    auditTrail.changed(
        "tender.open-bids",
        Subject.of(Tender.SUBJECT_TYPE, tender.id()),
        Map.of(
            "kind",
            kind,
            "rows",
            count.opened(),
            "faults",
            count.damaged(),
            "intact",
            intact,
            "hash",
            hash));
  }

  /** Those that stand sealed; for a later envelope those whose first was opened. */
  private List<Bid> concerned(long tenderId, EnvelopeKind kind) {
    return entities
        .createQuery(
            "select b from Bid b where b.tenderId = :tender and b.status = :status order by b.id",
            Bid.class)
        .setParameter("tender", tenderId)
        .setParameter("status", kind == EnvelopeKind.PRICE ? BidStatus.OPENED : BidStatus.SEALED)
        .getResultList();
  }

  private static Optional<BidFault> fault(
      Bid bid, Map<Header, byte[]> sealed, Map<Header, String> files, ChainVerdict verdict) {
    if (!verdict.knows(bid)) {
      return Optional.of(BidFault.UNKNOWN);
    }
    return Commitment.fits(bid.commitment(), sealed, files)
        ? Optional.empty()
        : Optional.of(BidFault.CHANGED);
  }

  private static Optional<BidPaper.Content> read(
      Bid bid, EnvelopeKind kind, Seal.Keys keys, Map<Header, byte[]> sealed) {
    Header header = EnvelopeStore.header(bid, kind, 0);
    return Optional.ofNullable(sealed.get(header))
        .flatMap(bytes -> Envelope.open(keys, header, bytes))
        .flatMap(paper -> BidPaper.read(kind, paper));
  }

  private static Optional<BidFault> breach(
      EnvelopeKind kind, Optional<BidPaper.Content> paper, Set<Long> lots) {
    if (paper.isEmpty()) {
      return Optional.of(BidFault.UNREADABLE);
    }
    if (!kind.hasPrices()) {
      return Optional.empty();
    }
    try {
      paper.get().terms().requireComparable(lots);
      return Optional.empty();
    } catch (DomainRuleViolation e) {
      return Optional.of(BidFault.INCOMPARABLE);
    }
  }

  /** Keeps what the papers say, and is done with the prices, of which there are many. */
  private void keep(EnvelopeKind kind, Map<Bid, BidPaper.Content> opened) {
    Map<BidOffer, LotOffer> offers = new LinkedHashMap<>();
    List<Object> written = new ArrayList<>();
    opened.forEach(
        (bid, paper) -> {
          BidTerms terms = paper.terms();
          if (kind != EnvelopeKind.PRICE) {
            bid.bind(terms.validUntil());
          }
          if (!terms.remarks().isEmpty()) {
            bid.remark(terms.remarks());
          }
          if (paper.attached() != null) {
            documents.keep(bid, paper.attached());
          }
          for (LotOffer lot : terms.lots()) {
            BidOffer offer = new BidOffer(bid, lot.lot());
            entities.persist(offer);
            offers.put(offer, lot);
          }
          if (kind.hasPrices()) {
            bid.accept();
          }
        });
    offers.forEach(
        (offer, lot) ->
            lot.tiers()
                .forEach(
                    tier -> {
                      BidTier price = new BidTier(offer, tier);
                      entities.persist(price);
                      written.add(price);
                    }));
    written.addAll(offers.keySet());
    entities.flush();
    // Written once: each later query of the act would look through all of them for changes.
    written.forEach(entities::detach);
  }
}
