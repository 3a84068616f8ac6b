package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.EvaluationView.JudgedBid;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidMark;
import org.klaster.domain.procurement.BidTier;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.procurement.TenderTermsBook;
import org.klaster.vocabulary.procurement.BidScore;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.BuyingTerms;
import org.klaster.vocabulary.procurement.ComparedBid;
import org.klaster.vocabulary.procurement.Comparison;
import org.klaster.vocabulary.procurement.ComparisonRule;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.procurement.QualityCriterion;
import org.klaster.vocabulary.procurement.TierPrices;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/** What the opened bids offer, lot by lot, and how they compare. */
@ApplicationScoped
public class BidTable {

  private static final int MEAN_DECIMALS = 4;
  private static final Set<BidStatus> COMPARED =
      EnumSet.of(BidStatus.OPENED, BidStatus.VALID, BidStatus.AWARDED, BidStatus.NOT_AWARDED);

  private static final String OFFERS =
      "select o.lotId, b, n.name, t from BidOffer o join Bid b on b.id = o.bidId"
          + " join Organisation n on n.id = b.organisationId join BidTier t on t.offerId = o.id"
          + " where b.tenderId = :tender and b.status in :compared order by o.lotId, b.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderTermsBook book;

  /** A bid on a lot. */
  public record Entry(Bid bid, LocalizedText bidder, TierPrices prices, ComparedBid compared) {

    Money unitPrice(BigDecimal volume) {
      return prices.priceOf(volume).orElseThrow();
    }
  }

  /**
   * The bids on a lot.
   *
   * @param scores by rank; none while marks are missing
   */
  public record LotTable(
      TenderLot lot, BigDecimal volume, List<Entry> entries, List<BidScore> scores) {}

  /** The rule of the terms in force. */
  public ComparisonRule rule(Tender tender) {
    BuyingTerms terms = terms(tender);
    Integer price = terms.priceWeight();
    return new ComparisonRule(
        price == null ? BuyingTerms.ALL_POINTS : price,
        terms.criteria().stream().map(QualityCriterion::weight).toList(),
        ComparisonRule.USUAL_TIES);
  }

  /** The names of the quality criteria. */
  List<LocalizedText> criteria(Tender tender) {
    return terms(tender).criteria().stream().map(QualityCriterion::name).toList();
  }

  private BuyingTerms terms(Tender tender) {
    return book.newest(tender).map(TenderTerms::terms).orElseGet(BuyingTerms::blank);
  }

  /** The lots that were tendered, by position. */
  public List<LotTable> of(Tender tender) {
    entities.flush();
    ComparisonRule rule = rule(tender);
    Map<Long, Map<Bid, Offer>> offers = offers(tender);
    Map<Long, BigDecimal> volumes = volumes(tender);
    Map<Long, Map<Integer, List<BigDecimal>>> marks = marks(tender);
    List<LotTable> tables = new ArrayList<>();
    for (TenderLot lot : lots(tender)) {
      BigDecimal volume = volumes.getOrDefault(lot.id(), BigDecimal.ZERO);
      List<Entry> entries = new ArrayList<>();
      offers
          .getOrDefault(lot.id(), Map.of())
          .forEach(
              (bid, offer) -> {
                TierPrices prices = new TierPrices(offer.steps());
                if (volume.signum() > 0 && prices.priceOf(volume).isPresent()) {
                  entries.add(entry(bid, offer, volume, means(rule, marks.get(bid.id()))));
                }
              });
      tables.add(new LotTable(lot, volume, entries, scores(rule, entries)));
    }
    return tables;
  }

  private static Entry entry(Bid bid, Offer offer, BigDecimal volume, List<BigDecimal> marks) {
    TierPrices prices = new TierPrices(offer.steps());
    ComparedBid compared = new ComparedBid(bid.id(), prices.costOf(volume), bid.sealedAt(), marks);
    return new Entry(bid, offer.bidder(), prices, compared);
  }

  private static List<BidScore> scores(ComparisonRule rule, List<Entry> entries) {
    boolean whole =
        entries.stream()
            .allMatch(entry -> entry.compared().marks().size() == rule.weights().size());
    return whole ? Comparison.of(rule, entries.stream().map(Entry::compared).toList()) : List.of();
  }

  /** Offers of one bidder for one lot. */
  private record Offer(LocalizedText bidder, List<TierPrices.Step> steps) {}

  private Map<Long, Map<Bid, Offer>> offers(Tender tender) {
    Map<Long, Map<Bid, Offer>> offers = new LinkedHashMap<>();
    for (Object[] row :
        entities
            .createQuery(OFFERS, Object[].class)
            .setParameter("tender", tender.id())
            .setParameter("compared", COMPARED)
            .getResultList()) {
      OfferedTier tier = ((BidTier) row[3]).tier();
      offers
          .computeIfAbsent((Long) row[0], lot -> new LinkedHashMap<>())
          .computeIfAbsent(
              (Bid) row[1],
              bid -> new Offer(((LocalizedColumns) row[2]).toText(), new ArrayList<>()))
          .steps()
          .add(new TierPrices.Step(tier.from(), tier.price()));
    }
    return offers;
  }

  /** The lots that are tendered. */
  public List<TenderLot> lots(Tender tender) {
    return entities
        .createQuery(
            "select l from TenderLot l where l.tenderId = :tender and l.leftOut = false"
                + " order by l.position",
            TenderLot.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }

  private Map<Long, BigDecimal> volumes(Tender tender) {
    return entities
        .createQuery(
            "select d.lotId, sum(d.quantity) from DemandLine d, TenderLot l where l.id = d.lotId"
                + " and l.tenderId = :tender group by d.lotId",
            Object[].class)
        .setParameter("tender", tender.id())
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
  }

  /** By bid and criterion. */
  private Map<Long, Map<Integer, List<BigDecimal>>> marks(Tender tender) {
    return entities
        .createQuery(
            "select m from BidMark m, Bid b where b.id = m.bidId and b.tenderId = :tender"
                + " and m.markingRound = :round order by m.id",
            BidMark.class)
        .setParameter("tender", tender.id())
        .setParameter("round", tender.markingRound())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                BidMark::bidId,
                Collectors.groupingBy(
                    BidMark::criterion, Collectors.mapping(BidMark::mark, Collectors.toList()))));
  }

  /** The mean of each criterion that has a mark. */
  private static List<BigDecimal> means(
      ComparisonRule rule, @Nullable Map<Integer, List<BigDecimal>> marks) {
    List<BigDecimal> means = new ArrayList<>();
    for (int criterion = 0; criterion < rule.weights().size(); criterion++) {
      List<BigDecimal> given = marks == null ? null : marks.get(criterion);
      if (given != null) {
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        means.add(
            sum.divide(BigDecimal.valueOf(given.size()), MEAN_DECIMALS, RoundingMode.HALF_UP));
      }
    }
    return means;
  }

  /** All bids that take part, as those who judge quality see them. */
  List<JudgedBid> judged(Tender tender) {
    ComparisonRule rule = rule(tender);
    Map<Long, Map<Integer, List<BigDecimal>>> marks = marks(tender);
    return entities
        .createQuery(
            "select b, o.name from Bid b, Organisation o where b.tenderId = :tender"
                + " and o.id = b.organisationId and b.status in :compared order by b.id",
            Object[].class)
        .setParameter("tender", tender.id())
        .setParameter("compared", COMPARED)
        .getResultStream()
        .map(
            row -> {
              Bid bid = (Bid) row[0];
              return new JudgedBid(
                  bid.id(),
                  ((LocalizedColumns) row[1]).toText(),
                  bid.remarks(),
                  means(rule, marks.get(bid.id())));
            })
        .toList();
  }

  /** Whether its envelopes gave offers: what was damaged or incomparable gave none. */
  boolean isReadable(Bid bid) {
    return entities
            .createQuery("select count(o) from BidOffer o where o.bidId = :bid", Long.class)
            .setParameter("bid", bid.id())
            .getSingleResult()
        > 0;
  }

  /** All bids of the tender that take part. */
  List<Bid> bids(Tender tender) {
    return entities
        .createQuery(
            "select b from Bid b where b.tenderId = :tender and b.status in :compared order by b.id",
            Bid.class)
        .setParameter("tender", tender.id())
        .setParameter("compared", COMPARED)
        .getResultList();
  }

  /** The entry that a bid has in a table. */
  static Entry entryOf(LotTable table, long bidId) {
    return table.entries().stream()
        .filter(entry -> Objects.equals(entry.bid().id(), bidId))
        .findFirst()
        .orElseThrow();
  }
}
