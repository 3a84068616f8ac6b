package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidEvent;
import org.klaster.domain.procurement.BidEvent.What;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.sealing.ActChain;
import org.klaster.procurement.sealing.ActChain.Act;
import org.klaster.procurement.sealing.ActChain.Link;
import org.klaster.vocabulary.procurement.BidAct;

/**
 * The chain of acts on the bids of a tender. The tender's row is held by the caller, so that no two
 * acts take one number; each is an audit event too, with the commitment and the head, so that the
 * seals of the audit trail stand over them.
 */
@ApplicationScoped
public class BidChain {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private AuditTrail auditTrail;

  /** All acts of a tender. */
  List<BidEvent> events(long tenderId) {
    return entities
        .createQuery(
            "select e from BidEvent e where e.tenderId = :tender order by e.number", BidEvent.class)
        .setParameter("tender", tenderId)
        .getResultList();
  }

  /** The acts as the pure functions know them. */
  List<Link> links(long tenderId) {
    return events(tenderId).stream().map(BidChain::link).toList();
  }

  private static Link link(BidEvent event) {
    return new Link(
        new Act(
            event.tenderId(),
            event.number(),
            event.act(),
            event.organisationId(),
            event.sequence(),
            event.commitment(),
            event.doneAt()),
        event.head());
  }

  /** Adds what was done to a bid. */
  BidEvent add(BidAct act, Bid bid, @Nullable Long personId) {
    return add(
        act,
        new Place(bid.tenderId(), bid.organisationId(), bid.sequence(), bid.commitment()),
        personId);
  }

  /** Where a bid stands, or would have stood. */
  record Place(long tenderId, long organisationId, int sequence, String commitment) {}

  /** Adds an act on what is, or was not taken as, a bid. */
  BidEvent add(BidAct kind, Place place, @Nullable Long personId) {
    Instant now = clock.now();
    List<BidEvent> last =
        entities
            .createQuery(
                "select e from BidEvent e where e.tenderId = :tender order by e.number desc",
                BidEvent.class)
            .setParameter("tender", place.tenderId())
            .setMaxResults(1)
            .getResultList();
    int number = last.isEmpty() ? 1 : last.get(0).number() + 1;
    String previous = last.isEmpty() ? ActChain.start(place.tenderId()) : last.get(0).head();
    Act act =
        new Act(
            place.tenderId(),
            number,
            kind,
            place.organisationId(),
            place.sequence(),
            place.commitment(),
            now);
    BidEvent event =
        new BidEvent(
            new What(
                place.tenderId(),
                number,
                kind,
                place.organisationId(),
                place.sequence(),
                place.commitment()),
            ActChain.head(previous, act),
            personId,
            now);
    entities.persist(event);
    audit(kind, event);
    return event;
  }

  private void audit(BidAct kind, BidEvent event) {
    String operation =
        switch (kind) {
          case SEALED -> "bid.sealed";
          case REPLACED -> "bid.replaced";
          case WITHDRAWN -> "bid.withdrawn";
          case INVALIDATED -> "bid.invalidated";
          case LATE -> "bid.late";
        };
    auditTrail.changed(
        operation,
        Subject.of(Tender.SUBJECT_TYPE, event.tenderId()),
        Map.of(
            "organisation",
            event.organisationId(),
            "number",
            event.number(),
            "hash",
            event.commitment(),
            "head",
            event.head()));
  }
}
