package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.klaster.domain.shared.Mail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.outbox.Outbox;
import org.klaster.vocabulary.shared.OutboxState;

/** Puts a mail into the outbox. */
@ApplicationScoped
public class MailQueue {

  static final String KIND = "mail";
  static final String ID = "id";

  @Inject private Outbox outbox;

  void put(Mail mail) {
    outbox.enqueue(KIND, subject(mail), Map.of(ID, mail.id().toString()));
  }

  /** A message that still waits is hurried, so that a mail never has two. */
  void again(Mail mail, Instant now) {
    outbox
        .latest(KIND, subject(mail))
        .filter(message -> message.state() == OutboxState.PENDING)
        .ifPresentOrElse(message -> message.hurry(now), () -> put(mail));
  }

  private static Subject subject(Mail mail) {
    return Subject.of(KIND, mail.id());
  }
}
