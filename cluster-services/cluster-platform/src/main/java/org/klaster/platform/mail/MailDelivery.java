package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.klaster.domain.shared.Mail;
import org.klaster.domain.shared.Person;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.outbox.OutboxHandler;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailSuppression;

/**
 * Hands a mail to the mail server. What the server refuses for good is a bounce and stays one; any
 * other failure is told to the outbox, which comes back later. A crash after the server took it
 * repeats it, under the same Message-ID.
 */
@ApplicationScoped
public class MailDelivery implements OutboxHandler {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private Recipients recipients;
  @Inject private MailComposer composer;
  @Inject private MailServer server;

  @Override
  public String kind() {
    return MailQueue.KIND;
  }

  /** Payload: {@code id} of the mail. */
  @Override
  public void deliver(Map<String, String> payload) {
    long id = Long.parseLong(Objects.requireNonNull(payload.get(MailQueue.ID)));
    Mail mail = entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (!mail.state().isDeliverable()) {
      return;
    }
    Person person = entities.find(Person.class, mail.personId());
    Optional<MailSuppression> reason = recipients.reasonAgainst(mail, person);
    if (reason.isPresent()) {
      mail.suppress(reason.get(), clock.now());
    } else {
      attempt(mail, person);
    }
  }

  private void attempt(Mail mail, Person person) {
    try {
      server.send(composer.compose(mail, person, Addresses.of(person).orElseThrow()));
      record(mail, MailState.SENT, "");
    } catch (MailRefused e) {
      record(mail, e.isPermanent() ? MailState.BOUNCED : MailState.FAILED, text(e));
      if (!e.isPermanent()) {
        throw new IllegalStateException(text(e), e);
      }
    } catch (MessagingException | IllegalArgumentException | IllegalStateException e) {
      record(mail, MailState.FAILED, text(e));
      throw new IllegalStateException(text(e), e);
    }
  }

  private void record(Mail mail, MailState outcome, String answer) {
    entities.persist(mail.attempted(outcome, answer, clock.now()));
  }

  private static String text(Exception e) {
    return Addresses.hidden(Addresses.oneLine(String.valueOf(e.getMessage())));
  }
}
