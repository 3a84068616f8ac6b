package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidList;
import org.klaster.vocabulary.procurement.BidStatus;

/** The bids that take part in an opening, and what the chain says of them. */
@ApplicationScoped
public class OpenedBids {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BidChain chain;

  /** All that were neither withdrawn nor made invalid, by commitment. */
  List<Bid> lying(long tenderId) {
    return entities
        .createQuery(
            "select b from Bid b where b.tenderId = :tender and b.status not in :gone"
                + " order by b.commitment, b.id",
            Bid.class)
        .setParameter("tender", tenderId)
        .setParameter("gone", List.of(BidStatus.WITHDRAWN, BidStatus.INVALIDATED))
        .getResultList();
  }

  /** What was published at the deadline. */
  List<BidList> list(long tenderId) {
    return entities
        .createQuery("select l from BidList l where l.tenderId = :tender", BidList.class)
        .setParameter("tender", tenderId)
        .getResultList();
  }

  ChainVerdict verdict(long tenderId) {
    return ChainVerdict.of(tenderId, chain.links(tenderId), list(tenderId), lying(tenderId));
  }
}
