package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.BidDeskView;
import org.klaster.api.procurement.BidReceipt;
import org.klaster.api.procurement.BiddableTender;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidEvent;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** What a supplier sees. */
@ApplicationScoped
public class BidderViews {

  private static final String OPEN =
      "select t from Tender t where t.publishedAt is not null and (t.status = :bidding or exists"
          + " (select b.id from Bid b where b.tenderId = t.id and b.organisationId in :own))"
          + " order by case when t.status = :bidding then 0 else 1 end, t.biddingUntil, t.id";
  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private BidderRules rules;
  @Inject private BidDesk desk;
  @Inject private KeyRegister keys;
  @Inject private Receipts receipts;
  @Inject private Names names;

  /** The cost does not grow with their number. */
  List<BiddableTender> open() {
    List<Tender> tenders = listed();
    Map<Long, Bid> own = own(tenders.stream().map(Tender::id).toList());
    Map<Long, LocalizedText> clusters =
        names.clusters(tenders.stream().map(Tender::clusterId).toList());
    return tenders.stream()
        .map(
            tender -> {
              Bid bid = own.get(tender.id());
              return new BiddableTender(
                  tender.id(),
                  tender.name(),
                  clusters.getOrDefault(tender.clusterId(), Names.NOBODY),
                  tender.status(),
                  tender.biddingUntil(),
                  bid == null ? null : bid.status());
            })
        .toList();
  }

  private List<Tender> listed() {
    return entities
        .createQuery(OPEN, Tender.class)
        .setParameter("bidding", TenderStatus.BIDDING)
        .setParameter("own", Keys.orNone(policy.ownOrganisations()))
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The first bid of an own organisation in each of these tenders. */
  private Map<Long, Bid> own(List<Long> tenders) {
    return all(tenders).stream()
        .collect(Collectors.toMap(Bid::tenderId, bid -> bid, (first, later) -> first));
  }

  private List<Bid> all(List<Long> tenders) {
    return entities
        .createQuery(
            "select b from Bid b where b.tenderId in :tenders and b.organisationId in :own"
                + " order by b.id",
            Bid.class)
        .setParameter("tenders", Keys.orNone(Set.copyOf(tenders)))
        .setParameter("own", Keys.orNone(policy.ownOrganisations()))
        .getResultList();
  }

  BidDeskView desk(Tender tender) {
    List<TenderKey> made = keys.keys(tender.id());
    return new BidDeskView(
        tender.id(),
        tender.name(),
        tender.status(),
        tender.biddingUntil(),
        desk.termsNumber(tender),
        desk.lots(tender).stream()
            .map(lot -> new BidDeskView.Lot(lot.id(), lot.position(), lot.terms()))
            .toList(),
        desk.tiers(tender),
        bidders(tender),
        receipts(tender),
        desk.bindingUntil(tender).orElse(null),
        made.isEmpty() ? null : made.get(made.size() - 1).fingerprint());
  }

  private List<BidDeskView.Bidder> bidders(Tender tender) {
    Map<Long, LocalizedText> own = names.organisations(policy.ownOrganisations());
    BidValidity.LastDays days = desk.lastDays(tender.id());
    Map<Long, Bid> bids =
        all(List.of(tender.id())).stream().collect(Collectors.toMap(Bid::organisationId, b -> b));
    return own.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            one -> {
              return bidder(tender, one, bids.get(one.getKey()), days);
            })
        .toList();
  }

  private BidDeskView.Bidder bidder(
      Tender tender,
      Map.Entry<Long, LocalizedText> own,
      @Nullable Bid bid,
      BidValidity.LastDays days) {
    BidStatus status = bid == null ? null : bid.status();
    boolean open = status == BidStatus.OPENED || status == BidStatus.VALID;
    return new BidDeskView.Bidder(
        own.getKey(),
        own.getValue(),
        status,
        rules.obstacle(tender, own.getKey()).orElse(null),
        bid == null ? null : days.of(bid.id()).orElse(null),
        bid != null && open && days.isOver(bid.id()),
        open);
  }

  private List<BidReceipt> receipts(Tender tender) {
    Map<Long, LocalizedText> own = names.organisations(policy.ownOrganisations());
    return entities
        .createQuery(
            "select e from BidEvent e where e.tenderId = :tender and e.organisationId in :own"
                + " order by e.number desc",
            BidEvent.class)
        .setParameter("tender", tender.id())
        .setParameter("own", Keys.orNone(policy.ownOrganisations()))
        .setMaxResults(MOST)
        .getResultStream()
        .map(event -> receipts.of(event, own.getOrDefault(event.organisationId(), Names.NOBODY)))
        .toList();
  }
}
