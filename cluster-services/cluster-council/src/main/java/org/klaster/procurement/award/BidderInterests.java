package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.klaster.api.council.BallotInterests;
import org.klaster.api.shared.Denied;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.procurement.TenderTies.Parties;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.procurement.BeforeTakingBack;
import org.klaster.procurement.bid.OpenerTies;
import org.klaster.vocabulary.procurement.BidStatus;

/** Nobody decides on their own case: who bids, and who belongs with a bidder. */
@ApplicationScoped
public class BidderInterests implements BallotInterests {

  /** Opened, whatever became of it: who was excluded has an interest in the others' fate too. */
  private static final Set<BidStatus> OPENED =
      EnumSet.of(
          BidStatus.OPENED,
          BidStatus.VALID,
          BidStatus.AWARDED,
          BidStatus.NOT_AWARDED,
          BidStatus.DISQUALIFIED);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;
  @Inject private OpenerTies ties;

  @Override
  public String subjectType() {
    return Tender.SUBJECT_TYPE;
  }

  @Override
  public Set<Long> interested(long subjectId) {
    return bidders(subjectId);
  }

  /** Whose bid was opened, disqualified ones included: who may object and is told. */
  Set<Long> bidders(long tenderId) {
    return new HashSet<>(
        entities
            .createQuery(
                "select b.organisationId from Bid b where b.tenderId = :tender"
                    + " and b.status in :opened",
                Long.class)
            .setParameter("tender", tenderId)
            .setParameter("opened", OPENED)
            .getResultList());
  }

  /** Whether the caller acts for a bidder, or for one of its business group. */
  public boolean isConcerned(long tenderId) {
    Set<Long> bidders = bidders(tenderId);
    Long me = policy.personId();
    return !bidders.isEmpty()
        && ties.among(new Parties(bidders, Set.of(), Set.of()), Set.of(me)).isOfBidder(me);
  }

  /** Refuses who acts for a bidder, or for one of its business group. */
  public void requireUnconcerned(long tenderId) {
    if (isConcerned(tenderId)) {
      throw new Denied("award.own-case");
    }
  }

  /** What an opened tender had come to is taken back by nobody who acts for one of its bidders. */
  void beforeTakingBack(@Observes BeforeTakingBack taken) {
    requireUnconcerned(taken.tender().id());
  }
}
