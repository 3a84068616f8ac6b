package org.klaster.procurement.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidTier;
import org.klaster.domain.procurement.LotAward;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.registry.Organisation;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.ContractSide;
import org.klaster.vocabulary.procurement.ContractStatus;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.Money;

/** Opened bids, awards and contracts of tenders; whose time has come is decided by the caller. */
@ApplicationScoped
public class PublicBids {

  private static final String OFFERS =
      "select b, n, l, t from BidOffer o join Bid b on b.id = o.bidId"
          + " join Organisation n on n.id = b.organisationId join TenderLot l on l.id = o.lotId"
          + " join BidTier t on t.offerId = o.id where b.tenderId in :tenders"
          + " order by b.id, l.position";
  private static final String UNREAD =
      "select b, n from Bid b join Organisation n on n.id = b.organisationId where b.tenderId in"
          + " :tenders and b.status = :disqualified and not exists (select o.id from BidOffer o"
          + " where o.bidId = b.id) order by b.id";
  private static final Set<ContractStatus> SIGNED =
      EnumSet.of(ContractStatus.SIGNED, ContractStatus.FULFILLED);
  private static final String AWARDS =
      "select a, l from LotAward a join TenderLot l on l.id = a.lotId"
          + " where l.tenderId in :tenders order by l.position";
  private static final String AWARDED =
      "select l.tenderId, min(s.computedAt) from LotSaving s join TenderLot l on l.id = s.lotId"
          + " where l.tenderId in :tenders group by l.tenderId";
  private static final String CONTRACTS =
      "select c, (select min(a.id) from LotAward a, ContractLine x where x.contractId = c.id"
          + " and a.lotId = x.lotId) from PurchaseContract c where c.tenderId in :tenders"
          + " order by c.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** A bid on a lot with all its prices. */
  record Offered(Bid bid, Organisation bidder, TenderLot lot, List<TierPrices.Step> steps) {

    PublicProcess.PublicBid view() {
      return new PublicProcess.PublicBid(
          bid.id(),
          party(),
          lot.position(),
          bid.status(),
          bid.sealedAt(),
          bid.validUntil(),
          price());
    }

    PublicProcess.Party party() {
      return PublicBids.party(bidder);
    }

    @Nullable Money price() {
      BigDecimal volume = lot.pooledQuantity();
      TierPrices prices = new TierPrices(steps);
      return volume == null || volume.signum() <= 0 || prices.priceOf(volume).isEmpty()
          ? null
          : prices.costOf(volume);
    }
  }

  private static PublicProcess.Party party(Organisation bidder) {
    return new PublicProcess.Party(
        bidder.id(), bidder.legalId().personal() ? null : bidder.legalId().digits(), bidder.name());
  }

  /** A bid that gave no offers. */
  private static PublicProcess.PublicBid unread(Bid bid, Organisation bidder) {
    return new PublicProcess.PublicBid(
        bid.id(), party(bidder), null, bid.status(), bid.sealedAt(), bid.validUntil(), null);
  }

  /** All that was found, by tender. */
  record Found(
      Map<Long, List<Offered>> offers,
      List<Object[]> unreadRows,
      List<Object[]> awardRows,
      Map<Long, Instant> awarded,
      List<Object[]> contractRows) {

    List<PublicProcess.PublicBid> bids(Tender tender) {
      return Stream.concat(
              offers.getOrDefault(tender.id(), List.of()).stream().map(Offered::view),
              unreadRows.stream()
                  .filter(row -> Objects.equals(((Bid) row[0]).tenderId(), tender.id()))
                  .map(row -> unread((Bid) row[0], (Organisation) row[1])))
          .toList();
    }

    List<PublicProcess.Award> awards(Tender tender) {
      return awardRows.stream()
          .filter(row -> Objects.equals(((TenderLot) row[1]).tenderId(), tender.id()))
          .flatMap(row -> award(tender, (LotAward) row[0]))
          .toList();
    }

    private Stream<PublicProcess.Award> award(Tender tender, LotAward award) {
      return offers.getOrDefault(tender.id(), List.of()).stream()
          .filter(
              offer ->
                  Objects.equals(offer.bid().id(), award.bidId())
                      && Objects.equals(offer.lot().id(), award.lotId()))
          .map(
              offer ->
                  new PublicProcess.Award(
                      award.id(),
                      award.bidId(),
                      offer.lot().position(),
                      offer.party(),
                      offer.price(),
                      award.proposedAt()));
    }

    @Nullable Instant awardedAt(Tender tender) {
      return awarded.get(tender.id());
    }

    /** Those that both sides have signed. */
    List<PublicProcess.Contract> contracts(Tender tender) {
      List<PublicProcess.Contract> contracts = new ArrayList<>();
      for (Object[] row : contractRows) {
        PurchaseContract contract = (PurchaseContract) row[0];
        if (Objects.equals(contract.tenderId(), tender.id())
            && SIGNED.contains(contract.status())) {
          contracts.add(
              new PublicProcess.Contract(
                  contract.id(),
                  (Long) row[1],
                  contract.status(),
                  signed(contract),
                  contract.fulfilledAt()));
        }
      }
      return contracts;
    }

    private static Instant signed(PurchaseContract contract) {
      return Stream.of(ContractSide.values())
          .map(contract::signedAt)
          .map(Objects::requireNonNull)
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  Found of(List<Tender> tenders) {
    List<Long> keys = tenders.stream().map(Tender::id).toList();
    Map<Long, Map<List<Long>, Offered>> offers = new HashMap<>();
    for (Object[] row : rows(OFFERS, keys)) {
      Bid bid = (Bid) row[0];
      TenderLot lot = (TenderLot) row[2];
      BidTier tier = (BidTier) row[3];
      offers
          .computeIfAbsent(bid.tenderId(), tender -> new LinkedHashMap<>())
          .computeIfAbsent(
              List.of(bid.id(), lot.id()),
              key -> new Offered(bid, (Organisation) row[1], lot, new ArrayList<>()))
          .steps()
          .add(new TierPrices.Step(tier.tier().from(), tier.tier().price()));
    }
    Map<Long, List<Offered>> byTender = new HashMap<>();
    offers.forEach((tender, all) -> byTender.put(tender, List.copyOf(all.values())));
    return new Found(
        byTender,
        entities
            .createQuery(UNREAD, Object[].class)
            .setParameter("tenders", keys)
            .setParameter("disqualified", BidStatus.DISQUALIFIED)
            .getResultList(),
        rows(AWARDS, keys),
        rows(AWARDED, keys).stream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1])),
        rows(CONTRACTS, keys));
  }

  private List<Object[]> rows(String query, List<Long> tenders) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("tenders", tenders)
        .getResultList();
  }
}
