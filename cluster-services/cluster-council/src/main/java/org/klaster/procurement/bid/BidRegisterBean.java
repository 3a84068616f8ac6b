package org.klaster.procurement.bid;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klaster.api.procurement.BidRegister;
import org.klaster.api.procurement.PublicBids;
import org.klaster.api.procurement.PublicBids.Opening;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidEvent;
import org.klaster.domain.procurement.BidList;
import org.klaster.domain.procurement.BidOpening;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderKey;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/** What everybody may know of sealed bids: their number at any time, the rest in its time. */
@Stateless
@PermitAll
public class BidRegisterBean implements BidRegister {

  private static final Set<BidStatus> NOT_STANDING =
      EnumSet.of(BidStatus.WITHDRAWN, BidStatus.INVALIDATED);

  private static final int TRIES = 5;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderAccess access;
  @Inject private KeyRegister keys;
  @Inject private BidChain chain;
  @Inject private Protocols protocols;
  @Inject private OpenedBidders bidders;

  /**
   * Each statement sees what is committed by then: where the tender moved on in between, such as at
   * the deadline, everything is read anew, so that no list stands beside an earlier state.
   */
  @Override
  public PublicBids bids(long tenderId) {
    Tender tender = access.published(tenderId);
    int version = tender.version();
    PublicBids read = read(tender);
    entities.refresh(tender);
    for (int again = 0; tender.version() != version && again < TRIES; again++) {
      entities.clear();
      tender = access.published(tenderId);
      version = tender.version();
      read = read(tender);
      entities.refresh(tender);
    }
    return read;
  }

  private PublicBids read(Tender tender) {
    long tenderId = tender.id();
    List<Bid> standing =
        entities
            .createQuery(
                "select b from Bid b where b.tenderId = :tender and b.status not in :gone"
                    + " order by b.commitment",
                Bid.class)
            .setParameter("tender", tenderId)
            .setParameter("gone", NOT_STANDING)
            .getResultList();
    Optional<BidList> list =
        entities
            .createQuery("select l from BidList l where l.tenderId = :tender", BidList.class)
            .setParameter("tender", tenderId)
            .getResultStream()
            .findFirst();
    List<BidEvent> acts = chain.events(tenderId);
    List<Opening> openings = protocols.openings(tenderId, openings(tenderId), acts);
    List<TenderKey> made = keys.keys(tenderId);
    return new PublicBids(
        tenderId,
        tender.name(),
        tender.status(),
        tender.biddingUntil(),
        standing.size(),
        Protocols.late(acts, null),
        CeremonyViews.keys(made),
        made.isEmpty() ? 0 : made.get(0).threshold(),
        made.isEmpty() ? 0 : made.get(0).holders(),
        list.isEmpty() ? List.of() : standing.stream().map(Bid::commitment).toList(),
        list.map(BidList::root).orElse(null),
        list.map(BidList::head).orElse(null),
        openings,
        openings.isEmpty() ? List.of() : bidders.of(tenderId, standing, openings.get(0).kind()),
        tender.ending(),
        tender.reason());
  }

  private List<BidOpening> openings(long tenderId) {
    return entities
        .createQuery(
            "select o from BidOpening o where o.tenderId = :tender order by o.id", BidOpening.class)
        .setParameter("tender", tenderId)
        .getResultList();
  }

  @Override
  public String protocol(long tenderId, EnvelopeKind kind) {
    Tender tender = access.published(tenderId);
    BidOpening opening =
        openings(tenderId).stream()
            .filter(one -> one.kind() == kind)
            .findFirst()
            .orElseThrow(() -> new NotFound("opening", tenderId));
    return protocols.of(tender, kind, opening.openedAt());
  }
}
