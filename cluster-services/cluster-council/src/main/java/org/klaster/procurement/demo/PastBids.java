package org.klaster.procurement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidEvent;
import org.klaster.domain.procurement.BidList;
import org.klaster.domain.procurement.BidOffer;
import org.klaster.domain.procurement.BidOpening;
import org.klaster.domain.procurement.BidTier;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.registry.Organisation;
import org.klaster.platform.access.People;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.OpenerRules;
import org.klaster.procurement.sealing.ActChain;
import org.klaster.procurement.sealing.MerkleTree;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidScore;
import org.klaster.vocabulary.procurement.ComparedBid;
import org.klaster.vocabulary.procurement.Comparison;
import org.klaster.vocabulary.procurement.ComparisonRule;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.procurement.TierPrices;

/** Bids of the past: sealed, listed, opened and compared, without their envelopes. */
@ApplicationScoped
public class PastBids {

  private static final int VALID_DAYS = 60;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private People people;
  @Inject private OpenerRules openerRules;

  /** The rule on openers in force for a cluster. */
  Long openerRule(long cluster) {
    return openerRules.inForce(cluster).id();
  }

  /** Seals one bid for each bidder, an hour apart, each with its act in the chain. */
  List<Bid> seal(Tender tender, List<Long> bidders, Instant from) {
    List<Bid> bids = new ArrayList<>();
    String head = ActChain.start(tender.id());
    for (Long bidder : bidders) {
      Instant at = from.plusSeconds(3600L * (bids.size() + 1));
      int number = bids.size() + 1;
      String commitment = ActChain.start(-bidder);
      Long person = people.idOf("applicant");
      Bid bid = new Bid(tender, bidder, 1, commitment, new Bid.Author(person, at));
      entities.persist(bid);
      head =
          ActChain.head(
              head,
              new ActChain.Act(tender.id(), number, BidAct.SEALED, bidder, 1, commitment, at));
      entities.persist(
          new BidEvent(
              new BidEvent.What(tender.id(), number, BidAct.SEALED, bidder, 1, commitment),
              head,
              person,
              at));
      bids.add(bid);
    }
    return bids;
  }

  /** Publishes the list at the deadline. */
  void list(Tender tender, List<Bid> bids, Instant at) {
    List<String> commitments = bids.stream().map(Bid::commitment).sorted().toList();
    String head =
        entities
            .createQuery(
                "select e.head from BidEvent e where e.tenderId = :tender order by e.number desc",
                String.class)
            .setParameter("tender", tender.id())
            .setMaxResults(1)
            .getSingleResult();
    entities.persist(new BidList(tender, bids.size(), MerkleTree.root(commitments), head, at));
  }

  /** Opens them: what each offers for each lot. */
  void open(Tender tender, List<Bid> bids, List<TenderLot> lots, Instant at) {
    LocalDate until = at.atZone(DatabaseClock.ZONE).toLocalDate().plusDays(VALID_DAYS);
    for (int i = 0; i < bids.size(); i++) {
      Bid bid = bids.get(i);
      bid.open(entities.find(Organisation.class, bid.organisationId()).name());
      bid.bind(until);
      bid.accept();
      for (TenderLot lot : lots) {
        BidOffer offer = new BidOffer(bid, lot.id());
        entities.persist(offer);
        InventedRound.tiers(i, lot.position())
            .forEach(tier -> entities.persist(new BidTier(offer, tier)));
      }
    }
    entities.persist(
        new BidOpening(
            tender,
            EnvelopeKind.WHOLE,
            new BidOpening.Count(bids.size(), 0),
            ActChain.start(tender.id()),
            at));
  }

  /** Names the first of each lot. */
  void award(List<Bid> bids, List<TenderLot> lots, Bid.Author author) {
    ComparisonRule rule = new ComparisonRule(100, List.of(), ComparisonRule.USUAL_TIES);
    for (TenderLot lot : lots) {
      List<ComparedBid> compared = new ArrayList<>();
      for (int i = 0; i < bids.size(); i++) {
        compared.add(compared(bids.get(i), InventedRound.tiers(i, lot.position()), volume(lot)));
      }
      List<BidScore> scores = Comparison.of(rule, compared);
      entities.persist(new LotAward(lot, scores.get(0), author));
    }
  }

  private static BigDecimal volume(TenderLot lot) {
    BigDecimal pooled = lot.pooledQuantity();
    return pooled == null ? BigDecimal.ONE : pooled;
  }

  private static ComparedBid compared(Bid bid, List<OfferedTier> tiers, BigDecimal volume) {
    TierPrices prices =
        new TierPrices(
            tiers.stream().map(tier -> new TierPrices.Step(tier.from(), tier.price())).toList());
    return new ComparedBid(bid.id(), prices.costOf(volume), bid.sealedAt(), List.of());
  }
}
