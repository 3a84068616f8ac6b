package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.BidList;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** The bids that take part in an opening, and what the chain says of them. */
@ApplicationScoped
public class OpenedBids {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BidChain chain;
  @Inject private Names names;

  /** Opens those that are still sealed, each under the name that its bidder has now. */
  void open(Collection<Bid> bids) {
    List<Bid> sealed = bids.stream().filter(bid -> bid.status() == BidStatus.SEALED).toList();
    Map<Long, LocalizedText> bidders =
        names.organisations(sealed.stream().map(Bid::organisationId).toList());
    sealed.forEach(bid -> bid.open(bidders.getOrDefault(bid.organisationId(), Names.NOBODY)));
  }

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
