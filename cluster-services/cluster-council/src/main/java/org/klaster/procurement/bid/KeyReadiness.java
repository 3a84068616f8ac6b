package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.BiddingBegins;

/** No bids before enough openers have shown that they can open them. */
@ApplicationScoped
public class KeyReadiness {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private KeyRegister keys;

  void require(@Observes BiddingBegins begins) {
    keys.requireReady(entities.find(Tender.class, begins.tenderId()));
  }
}
