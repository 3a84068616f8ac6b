package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.klaster.procurement.bid.OpenerTies;
import org.klaster.vocabulary.procurement.BidStatus;

/** Nobody decides on their own case: who bids, and who belongs with a bidder. */
@ApplicationScoped
public class BidderInterests implements BallotInterests {

  private static final Set<BidStatus> STANDING =
      EnumSet.of(BidStatus.OPENED, BidStatus.VALID, BidStatus.AWARDED, BidStatus.NOT_AWARDED);

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
    return with(subjectId, STANDING);
  }

  /** Whose bid was opened, disqualified ones included: who may object and is told. */
  Set<Long> bidders(long tenderId) {
    Set<BidStatus> opened = EnumSet.copyOf(STANDING);
    opened.add(BidStatus.DISQUALIFIED);
    return with(tenderId, opened);
  }

  private Set<Long> with(long tenderId, Set<BidStatus> statuses) {
    return new HashSet<>(
        entities
            .createQuery(
                "select b.organisationId from Bid b where b.tenderId = :tender"
                    + " and b.status in :standing",
                Long.class)
            .setParameter("tender", tenderId)
            .setParameter("standing", statuses)
            .getResultList());
  }

  /** Whether the caller acts for a bidder, or for one of its business group. */
  public boolean isConcerned(long tenderId) {
    Set<Long> bidders = interested(tenderId);
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
}
