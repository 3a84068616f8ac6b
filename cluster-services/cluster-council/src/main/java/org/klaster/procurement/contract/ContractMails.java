package org.klaster.procurement.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.klaster.domain.procurement.PurchaseContract;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.TenderMails;
import org.klaster.vocabulary.shared.MailTemplate;

/** What buyers and suppliers are told of contracts; no mail has a figure. */
@ApplicationScoped
public class ContractMails {

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

  /** To those without whose answer or signature the officer went on. */
  void passedOver(Tender tender, Collection<Long> organisations) {
    mails.tell(
        tender,
        MailTemplate.TENDER_PASSED_OVER,
        organisations,
        "/app/procurement/contracts.xhtml?id=" + tender.id());
  }
}
