package org.klaster.procurement.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.klaster.domain.procurement.Tender;
import org.klaster.procurement.TenderMails;
import org.klaster.vocabulary.shared.MailTemplate;

/** Tells members that they have to say whether they stay. */
@ApplicationScoped
public class SavingMails {

  @Inject private TenderMails mails;

  public void asked(Tender tender, Collection<Long> organisations) {
    mails.tell(
        tender,
        MailTemplate.TENDER_ASKED,
        organisations,
        "/app/procurement/statement.xhtml?id=" + tender.id());
  }
}
