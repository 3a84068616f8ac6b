package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.domain.procurement.Bid;
import org.klaster.procurement.TermsChanged;
import org.klaster.vocabulary.procurement.BidAct;
import org.klaster.vocabulary.procurement.BidStatus;

/** New terms: bids on the old ones are invalid, in the same transaction. */
@ApplicationScoped
public class Invalidation {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private BidChain chain;
  @Inject private BidMails mails;

  void invalidate(@Observes TermsChanged changed) {
    entities
        .createQuery(
            "select b from Bid b where b.tenderId = :tender and b.status = :sealed order by b.id",
            Bid.class)
        .setParameter("tender", changed.tenderId())
        .setParameter("sealed", BidStatus.SEALED)
        .getResultList()
        .forEach(
            bid -> {
              bid.invalidate();
              chain.add(BidAct.INVALIDATED, bid, null);
              mails.invalidated(bid);
            });
  }
}
