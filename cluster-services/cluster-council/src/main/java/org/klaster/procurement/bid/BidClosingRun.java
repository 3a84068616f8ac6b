package org.klaster.procurement.bid;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.procurement.TenderStatus;

/**
 * Closes the bidding of one tender whose deadline has passed, in a transaction of its own under its
 * row's lock.
 */
@Stateless
@PermitAll
public class BidClosingRun {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private BidClosing closing;

  /** Ids of the tenders that take bids though their deadline has passed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return entities
        .createQuery(
            "select t.id from Tender t where t.status = :bidding and t.biddingUntil < :now"
                + " order by t.biddingUntil",
            Long.class)
        .setParameter("bidding", TenderStatus.BIDDING)
        .setParameter("now", clock.now())
        .getResultList();
  }

  /** Closes it unless somebody else did so meanwhile, or the deadline was moved. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void close(long tenderId) {
    Tender tender = entities.find(Tender.class, tenderId, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(tender, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.now();
    Instant until = tender.biddingUntil();
    if (tender.status() == TenderStatus.BIDDING && until != null && now.isAfter(until)) {
      closing.close(tender, now);
    }
  }
}
