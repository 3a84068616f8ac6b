package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.klaster.domain.shared.Mail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.outbox.Outbox;

/** Puts a mail into the outbox. */
@ApplicationScoped
public class MailQueue {

  static final String KIND = "mail";
  static final String ID = "id";

  @Inject private Outbox outbox;

  void put(Mail mail) {
    outbox.enqueue(KIND, Subject.of(KIND, mail.id()), Map.of(ID, mail.id().toString()));
  }
}
