package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.TenderMails;
import org.klaster.vocabulary.shared.MailTemplate;

/** What buyers and suppliers are told of contracts; no mail has a figure. */
@ApplicationScoped
public class ContractMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private TenderMails mails;

  /** To both sides of contracts that were drawn. */
  void drawn(Tender tender, Collection<PurchaseContract> contracts) {
    Set<Long> sides = new LinkedHashSet<>();
    contracts.forEach(
        contract -> {
          sides.add(contract.buyerId());
          sides.add(contract.supplierId());
        });
    mails.tell(
        tender,
        MailTemplate.CONTRACT_TO_SIGN,
        sides,
        "/app/procurement/contracts.xhtml?id=" + tender.id());
  }

  /** To the members with demand and to all whose bid was opened. */
  void ended(Tender tender) {
    Set<Long> all =
        new LinkedHashSet<>(
            of(
                tender,
                "select distinct d.organisationId from DemandLine d, TenderLot l where"
                    + " l.id = d.lotId and l.tenderId = :tender and d.quantity > 0"));
    all.addAll(
        of(
            tender,
            "select distinct o.organisationId from Bid o where o.tenderId = :tender"
                + " and exists (select f.id from BidOffer f where f.bidId = o.id)"));
    mails.tell(
        tender, MailTemplate.TENDER_ENDED, all, "/app/procurement/tender.xhtml?id=" + tender.id());
  }

  private List<Long> of(Tender tender, String query) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("tender", tender.id())
        .getResultList();
  }
}
