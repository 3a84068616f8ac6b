package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.api.procurement.SealBid;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidEvent;
import org.klaster.domain.procurement.BidExtension;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderTermsBook;
import org.klaster.procurement.sealing.Attachments;
import org.klaster.procurement.sealing.BidPaper;
import org.klaster.procurement.sealing.Commitment;
import org.klaster.procurement.sealing.Envelope;
import org.klaster.procurement.sealing.Envelope.Header;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.BidTerms;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.PriceTier;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Sealing, replacing and withdrawing; the caller holds the tender's row. */
@ApplicationScoped
public class BidDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private KeyRegister keys;
  @Inject private EnvelopeStore store;
  @Inject private BidChain chain;
  @Inject private TenderTermsBook terms;
  @Inject private BidValidity validity;
  @Inject private AuditTrail auditTrail;

  /** The organisation's bid. */
  Optional<Bid> of(long tenderId, long organisationId) {
    return entities
        .createQuery(
            "select b from Bid b where b.tenderId = :tender and b.organisationId = :organisation",
            Bid.class)
        .setParameter("tender", tenderId)
        .setParameter("organisation", organisationId)
        .getResultStream()
        .findFirst();
  }

  /** Lots that can be bid for. */
  List<TenderLot> lots(Tender tender) {
    return entities
        .createQuery(
            "select l from TenderLot l where l.tenderId = :tender and l.leftOut = false"
                + " order by l.position",
            TenderLot.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  /** Number of the terms in force. */
  int termsNumber(Tender tender) {
    return terms.newest(tender).map(TenderTerms::number).orElse(0);
  }

  /** Volumes from which prices are asked for. */
  List<PriceTier> tiers(Tender tender) {
    return terms.newest(tender).map(newest -> newest.terms().tiers()).orElse(List.of());
  }

  /** The first day until which a bid may bind: the deadline and the days that the terms ask for. */
  Optional<LocalDate> bindingUntil(Tender tender) {
    Instant until = tender.biddingUntil();
    return until == null
        ? Optional.empty()
        : terms
            .newest(tender)
            .flatMap(newest -> Optional.ofNullable(newest.terms().validityDays()))
            .map(days -> until.atZone(DatabaseClock.ZONE).toLocalDate().plusDays(days));
  }

  private void requireBinding(Tender tender, BidTerms offered) {
    bindingUntil(tender)
        .filter(offered.validUntil()::isBefore)
        .ifPresent(
            first -> {
              throw new InvalidInput("validUntil", "bid.validity", first);
            });
  }

  /** Seals what is offered, in the place of an earlier bid. */
  BidEvent seal(Tender tender, SealBid command, Bid.Author author) {
    BidTerms offered = command.terms();
    long organisationId = command.organisationId();
    Set<Long> known = lots(tender).stream().map(TenderLot::id).collect(Collectors.toSet());
    offered.requireComparable(known);
    requireBinding(tender, offered);
    Optional<Bid> earlier = of(tender.id(), organisationId);
    int sequence = earlier.map(Bid::sequence).orElse(0) + 1;
    Map<Header, byte[]> sealed = sealed(tender, command, sequence);
    String commitment = Commitment.of(sealed);
    boolean replaces = earlier.map(bid -> bid.status() == BidStatus.SEALED).orElse(false);
    Bid bid;
    if (earlier.isPresent()) {
      bid = earlier.get();
      bid.seal(termsNumber(tender), commitment, author);
    } else {
      bid = new Bid(tender, organisationId, termsNumber(tender), commitment, author);
      entities.persist(bid);
    }
    entities.flush();
    store.keep(bid, sealed);
    return chain.add(replaces ? BidAct.REPLACED : BidAct.SEALED, bid, author.personId());
  }

  /** An envelope of each kind, and beside the first that of the documents. */
  private Map<Header, byte[]> sealed(Tender tender, SealBid command, int sequence) {
    Map<Header, byte[]> sealed = new LinkedHashMap<>();
    Map<EnvelopeKind, TenderKey> byKind =
        keys.keys(tender.id()).stream().collect(Collectors.toMap(TenderKey::kind, key -> key));
    Attachments attached = AttachedFiles.accepted(command.files());
    for (EnvelopeKind kind : keys.kinds(tender)) {
      TenderKey key = byKind.get(kind);
      if (key == null) {
        throw new DomainRuleViolation("opener.no-ceremony");
      }
      Header paper =
          new Header(tender.id(), termsNumber(tender), command.organisationId(), kind, sequence, 0);
      boolean first = sealed.isEmpty();
      byte[] content =
          BidPaper.write(
              kind, new BidPaper.Content(command.terms(), first ? attached.register() : null));
      sealed.put(paper, Envelope.seal(Base64s.bytes(key.publicKey()), paper, content));
      if (first) {
        Header documents = paper.ofDocuments();
        sealed.put(documents, attached.seal(documents));
      }
    }
    return sealed;
  }

  /** Records a bid that came after the deadline; nothing of its content is kept. */
  BidEvent late(Tender tender, long organisationId, Long personId) {
    int sequence = of(tender.id(), organisationId).map(Bid::sequence).orElse(0);
    return chain.add(
        BidAct.LATE, new BidChain.Place(tender.id(), organisationId, sequence, NONE), personId);
  }

  /** What a refused bid commits to. */
  private static final String NONE = "0".repeat(64);

  /** Until when the opened bids of a tender bind. */
  BidValidity.LastDays lastDays(long tenderId) {
    return validity.of(tenderId);
  }

  /** Binds the bidder of an opened bid for longer. */
  void extend(Bid bid, LocalDate until, Bid.Author author) {
    bid.requireExtendable();
    new BidTerms(List.of(), until, "").requireSound();
    BidValidity.LastDays known = lastDays(bid.tenderId());
    LocalDate last = known.of(bid.id()).orElse(known.today());
    if (!until.isAfter(last) || until.isBefore(known.today())) {
      throw new InvalidInput("extendUntil", "bid.extension", last);
    }
    entities.persist(new BidExtension(bid, until, author));
    auditTrail.changed(
        "bid.extended",
        Subject.of(Tender.SUBJECT_TYPE, bid.tenderId()),
        Map.of("organisation", bid.organisationId(), "from", last, "to", until));
  }

  /** Takes the organisation's bid back. */
  BidEvent withdraw(Bid bid, Long personId) {
    bid.withdraw();
    return chain.add(BidAct.WITHDRAWN, bid, personId);
  }
}
