package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.TenderMails;
import org.klaster.vocabulary.shared.MailTemplate;

/** What bidders are told of the award: that there is something to read, and no figure. */
@ApplicationScoped
public class AwardMails {

  @Inject private TenderMails mails;
  @Inject private BidderInterests interests;

  /** To all whose bid was opened, disqualified ones too: they may object. */
  void toBidders(Tender tender) {
    mails.tell(
        tender,
        MailTemplate.TENDER_AWARD,
        interests.bidders(tender.id()),
        "/app/procurement/evaluation.xhtml?id=" + tender.id());
  }
}
