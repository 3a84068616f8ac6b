package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klaster.api.procurement.PublicBids.Offer;
import org.klaster.vocabulary.procurement.OfferedTier;
import org.klaster.vocabulary.shared.Money;

/** The prices of opened bids. */
@ApplicationScoped
public class Offers {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** By key of the bid, in the order of lots and volumes; one statement. */
  Map<Long, List<Offer>> of(long tenderId) {
    Map<Long, List<Offer>> offers = new HashMap<>();
    entities
        .createQuery(
            "select o.bidId, l.position, t.fromQuantity, t.price from BidOffer o, BidTier t,"
                + " TenderLot l where l.tenderId = :tender and o.lotId = l.id"
                + " and t.offerId = o.id order by o.bidId, l.position, t.fromQuantity",
            Object[].class)
        .setParameter("tender", tenderId)
        .getResultList()
        .forEach(
            row ->
                offers
                    .computeIfAbsent((Long) row[0], key -> new ArrayList<>())
                    .add(
                        new Offer(
                            (Integer) row[1],
                            new OfferedTier((BigDecimal) row[2], new Money((BigDecimal) row[3])))));
    return offers;
  }
}
