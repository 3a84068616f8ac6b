package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.klaster.api.procurement.AwardAction;
import org.klaster.api.shared.Denied;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.procurement.TenderAccess;
import org.klaster.procurement.bid.BidReaders;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.Roles;

/** What a caller may do with the opened bids now; the services check each step again. */
@ApplicationScoped
public class AwardSteps {

  private static final Set<TenderStatus> REJECTABLE =
      EnumSet.of(
          TenderStatus.OPENED,
          TenderStatus.EVALUATED,
          TenderStatus.AWARD_PROPOSED,
          TenderStatus.STANDSTILL);
  private static final Set<TenderStatus> SHARED =
      EnumSet.of(TenderStatus.AWARDED, TenderStatus.CONTRACTED, TenderStatus.COMPLETED);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private TenderAccess access;
  @Inject private BidderInterests interests;
  @Inject private Marking marking;
  @Inject private BidReaders readers;
  @Inject private DatabaseClock clock;

  Set<AwardAction> possible(Tender tender) {
    Set<AwardAction> actions = EnumSet.noneOf(AwardAction.class);
    Instant now = clock.now();
    if (!interests.isConcerned(tender.id())) {
      unconcerned(tender, now, actions);
    }
    if (isStandstill(tender, now) && ownBid(tender).isPresent()) {
      actions.add(AwardAction.OBJECT);
    }
    if (readers.mayRead(tender)) {
      actions.add(AwardAction.READ_DOCUMENTS);
    }
    if (SHARED.contains(tender.status()) && access.isOfficer(tender)) {
      actions.add(AwardAction.SEE_SAVINGS);
    }
    return actions;
  }

  private void unconcerned(Tender tender, Instant now, Set<AwardAction> actions) {
    TenderStatus status = tender.status();
    if (marking.isOpen(tender) && mayEvaluate(tender)) {
      actions.add(hasDeclared(tender) ? AwardAction.MARK : AwardAction.DECLARE);
    }
    if (access.prepares(tender)) {
      if (status == TenderStatus.OPENED) {
        actions.add(AwardAction.EVALUATE);
      }
      if (REJECTABLE.contains(status) && !tender.isBallotOpen()) {
        actions.add(AwardAction.REJECT);
      }
      if (status == TenderStatus.STANDSTILL) {
        actions.add(AwardAction.DECIDE);
      }
      if (status == TenderStatus.STANDSTILL && !isStandstill(tender, now)) {
        actions.add(AwardAction.AWARD);
      }
    }
    if (status == TenderStatus.EVALUATED && access.coordinates(tender) && !tender.isBallotOpen()) {
      actions.add(AwardAction.PROPOSE);
    }
  }

  private static boolean isStandstill(Tender tender, Instant now) {
    Instant until = tender.standstillUntil();
    return tender.status() == TenderStatus.STANDSTILL && until != null && !now.isAfter(until);
  }

  /** Whether the caller prepares the tender or sits in the cluster's council. */
  private boolean mayEvaluate(Tender tender) {
    return access.prepares(tender)
        || (!policy.is(Roles.AUDITOR)
            && entities
                    .createQuery(
                        "select count(s) from Seat s, Council k where s.councilId = k.id"
                            + " and k.clusterId = :cluster and s.personId = :me"
                            + " and s.heldFrom <= :today and s.heldUntil > :today",
                        Long.class)
                    .setParameter("cluster", tender.clusterId())
                    .setParameter("me", policy.personId())
                    .setParameter("today", clock.today())
                    .getSingleResult()
                > 0);
  }

  /** Refuses who may not judge bids. */
  void requireEvaluator(Tender tender) {
    interests.requireUnconcerned(tender.id());
    if (!mayEvaluate(tender)) {
      throw new Denied("award.not-evaluator");
    }
  }

  /** Whether the caller has declared no interest. */
  boolean hasDeclared(Tender tender) {
    return entities
            .createQuery(
                "select count(d) from EvaluatorDeclaration d where d.tenderId = :tender"
                    + " and d.personId = :me",
                Long.class)
            .setParameter("tender", tender.id())
            .setParameter("me", policy.personId())
            .getSingleResult()
        > 0;
  }

  /** Refuses who acts for a bidder, or for one of its business group. */
  void requireUnconcerned(long tenderId) {
    interests.requireUnconcerned(tenderId);
  }

  /** Refuses who acts for that bidder: nobody decides on the own objection, excluded or not. */
  void requireOther(Bid bid) {
    if (policy.represents(bid.organisationId())) {
      throw new Denied("award.own-case");
    }
  }

  /** The bid of one of the caller's organisations; one that was disqualified too. */
  Optional<Bid> ownBid(Tender tender) {
    Set<Long> own = policy.ownOrganisations();
    Set<Long> bidders = interests.bidders(tender.id());
    bidders.retainAll(own);
    return bidders.isEmpty()
        ? Optional.empty()
        : entities
            .createQuery(
                "select b from Bid b where b.tenderId = :tender and b.organisationId in :own"
                    + " order by b.id",
                Bid.class)
            .setParameter("tender", tender.id())
            .setParameter("own", bidders)
            .getResultStream()
            .filter(Objects::nonNull)
            .findFirst();
  }

  Bid.Author author() {
    return new Bid.Author(policy.personId(), clock.now());
  }
}
