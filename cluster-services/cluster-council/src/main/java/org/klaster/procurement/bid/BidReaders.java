package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.api.shared.Denied;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderAccess;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.EnvelopeKind;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * Who reads what came with the bids: who judges and who opens, unless they are of a bidder; a
 * bidder's people their own.
 */
@ApplicationScoped
public class BidReaders {

  private static final String SITS =
      "select count(s) from Seat s, Council k where s.councilId = k.id and k.clusterId = :cluster"
          + " and s.personId = :me and s.heldFrom <= :today and s.heldUntil > :today";
  private static final String OPENS =
      "select count(s) from TenderKeyShare s, TenderKey k, OpenerKey o where k.tenderId = :tender"
          + " and s.tenderKeyId = k.id and o.id = s.openerKeyId and o.personId = :me";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private OpenerRegister openers;
  @Inject private DatabaseClock clock;

  /** Whether the caller may read any documents of the tender when they are open. */
  public boolean mayRead(Tender tender) {
    return !theirs(tender, readsAll(tender)).isEmpty();
  }

  /** Whether the caller may read any of them, and they are open. */
  boolean mayReadNow(Tender tender) {
    return isOpened(tender) && mayRead(tender);
  }

  /** The opened bids whose documents the caller may read. */
  List<Bid> readable(Tender tender) {
    boolean all = readsAll(tender);
    List<Bid> standing = theirs(tender, all);
    if (!all && standing.isEmpty()) {
      throw new Denied("bid.documents.not-reader");
    }
    requireOpened(tender);
    return standing;
  }

  private List<Bid> theirs(Tender tender, boolean all) {
    return entities
        .createQuery(
            "select b from Bid b where b.tenderId = :tender and b.status not in :gone"
                + " order by b.commitment",
            Bid.class)
        .setParameter("tender", tender.id())
        .setParameter("gone", List.of(BidStatus.WITHDRAWN, BidStatus.INVALIDATED))
        .getResultStream()
        .filter(bid -> all || policy.ownOrganisations().contains(bid.organisationId()))
        .toList();
  }

  private boolean readsAll(Tender tender) {
    return (access.prepares(tender) || sits(tender) || opens(tender))
        && !openers.isOfBidder(policy.personId(), tender.id());
  }

  private boolean sits(Tender tender) {
    return entities
            .createQuery(SITS, Long.class)
            .setParameter("cluster", tender.clusterId())
            .setParameter("me", policy.personId())
            .setParameter("today", clock.today())
            .getSingleResult()
        > 0;
  }

  private boolean opens(Tender tender) {
    return entities
            .createQuery(OPENS, Long.class)
            .setParameter("tender", tender.id())
            .setParameter("me", policy.personId())
            .getSingleResult()
        > 0;
  }

  private void requireOpened(Tender tender) {
    if (!isOpened(tender)) {
      throw new DomainRuleViolation("bid.documents.sealed");
    }
  }

  private boolean isOpened(Tender tender) {
    return entities
            .createQuery(
                "select count(o) from BidOpening o where o.tenderId = :tender and o.kind <> :price",
                Long.class)
            .setParameter("tender", tender.id())
            .setParameter("price", EnvelopeKind.PRICE)
            .getSingleResult()
        > 0;
  }
}
