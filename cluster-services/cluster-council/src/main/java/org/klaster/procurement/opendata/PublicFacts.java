package org.klaster.procurement.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.PublicProcess;
import org.klaster.domain.procurement.BidList;
import org.klaster.domain.procurement.BidOpening;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderLot;
import org.klaster.domain.procurement.TenderTerms;
import org.klaster.domain.registry.Cluster;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.procurement.TenderStatus;

/**
 * What is public of tenders; a fixed number of statements however many they are. Figures of other
 * people appear when their time has come: bids with the opening, awards with the standstill.
 */
@ApplicationScoped
public class PublicFacts {

  private static final Set<TenderStatus> OPENED =
      EnumSet.of(
          TenderStatus.OPENED,
          TenderStatus.EVALUATED,
          TenderStatus.AWARD_PROPOSED,
          TenderStatus.STANDSTILL,
          TenderStatus.AWARDED,
          TenderStatus.CONTRACTED,
          TenderStatus.COMPLETED,
          TenderStatus.UNSUCCESSFUL,
          TenderStatus.CANCELLED);
  private static final Set<TenderStatus> AWARDED =
      EnumSet.of(TenderStatus.AWARDED, TenderStatus.CONTRACTED, TenderStatus.COMPLETED);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private PublicBids bids;

  private <T> Map<Long, List<T>> by(
      String query, Class<T> type, List<Tender> tenders, Function<T, Long> tender) {
    return entities
        .createQuery(query, type)
        .setParameter("tenders", tenders.stream().map(Tender::id).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(tender));
  }

  List<PublicProcess> of(List<Tender> tenders) {
    if (tenders.isEmpty()) {
      return List.of();
    }
    Found found =
        new Found(
            clusters(tenders),
            by(
                "select l from TenderLot l where l.tenderId in :tenders and l.leftOut = false"
                    + " order by l.position",
                TenderLot.class,
                tenders,
                TenderLot::tenderId),
            by(
                "select t from TenderTerms t where t.tenderId in :tenders order by t.number",
                TenderTerms.class,
                tenders,
                TenderTerms::tenderId),
            by(
                "select b from BidList b where b.tenderId in :tenders",
                BidList.class,
                tenders,
                BidList::tenderId),
            by(
                "select o from BidOpening o where o.tenderId in :tenders order by o.openedAt desc",
                BidOpening.class,
                tenders,
                BidOpening::tenderId),
            bids.of(tenders));
    return tenders.stream().map(tender -> process(tender, found)).toList();
  }

  private Map<Long, Cluster> clusters(List<Tender> tenders) {
    return entities
        .createQuery("select c from Cluster c where c.id in :clusters", Cluster.class)
        .setParameter("clusters", tenders.stream().map(Tender::clusterId).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(Cluster::id, Function.identity()));
  }

  private record Found(
      Map<Long, Cluster> clusters,
      Map<Long, List<TenderLot>> lots,
      Map<Long, List<TenderTerms>> terms,
      Map<Long, List<BidList>> lists,
      Map<Long, List<BidOpening>> openings,
      PublicBids.Found bids) {}

  private static PublicProcess process(Tender tender, Found found) {
    TenderStatus status = tender.status();
    boolean awarded = AWARDED.contains(status);
    boolean named = awarded || status == TenderStatus.STANDSTILL;
    Optional<Instant> opened =
        found.openings().getOrDefault(tender.id(), List.of()).stream()
            .map(BidOpening::openedAt)
            .findFirst()
            .filter(at -> OPENED.contains(status));
    return new PublicProcess(
        tender.id(),
        tender.clusterId(),
        Objects.requireNonNull(found.clusters().get(tender.clusterId())).name(),
        tender.name(),
        status,
        tender.isInvitedOnly(),
        tender.repeatsId(),
        tender.ending(),
        tender.reason(),
        Objects.requireNonNull(tender.publishedAt()),
        tender.biddingUntil(),
        named ? tender.standstillUntil() : null,
        tender.changedAt(),
        found.lots().getOrDefault(tender.id(), List.of()).stream().map(PublicFacts::lot).toList(),
        versions(found.terms().getOrDefault(tender.id(), List.of())),
        found.lists().getOrDefault(tender.id(), List.of()).stream()
            .map(list -> new PublicProcess.Sealed(list.bids(), list.publishedAt()))
            .findFirst()
            .orElse(null),
        opened.orElse(null),
        OPENED.contains(status) ? found.bids().bids(tender) : List.of(),
        named ? found.bids().awards(tender) : List.of(),
        awarded ? found.bids().awardedAt(tender) : null,
        awarded ? found.bids().contracts(tender) : List.of());
  }

  private static PublicProcess.Lot lot(TenderLot lot) {
    LotTerms terms = lot.terms();
    return new PublicProcess.Lot(
        lot.position(),
        terms.name(),
        terms.specification(),
        terms.unit(),
        lot.pooledQuantity(),
        terms.deliveryFrom(),
        terms.deliveryTo());
  }

  /** The last draft is the first version that was published. */
  private static List<PublicProcess.Version> versions(List<TenderTerms> all) {
    int first = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).changeReason() == null) {
        first = i;
      }
    }
    return all.subList(Math.min(first, all.size()), all.size()).stream()
        .map(
            terms ->
                new PublicProcess.Version(
                    terms.number(),
                    terms.savedAt(),
                    terms.changeReason(),
                    terms.terms().biddingUntil(),
                    weight(terms)))
        .toList();
  }

  private static @Nullable Integer weight(TenderTerms terms) {
    return terms.terms().priceWeight();
  }
}
