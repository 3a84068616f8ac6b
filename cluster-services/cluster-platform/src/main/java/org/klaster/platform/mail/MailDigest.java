package org.klaster.platform.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klaster.domain.shared.Mail;
import org.klaster.domain.shared.Person;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailSuppression;
import org.klaster.vocabulary.shared.MailTemplate;

/**
 * Makes one mail of all that was held for a person, in a transaction for each person under the
 * locks of the rows: on two servers, or after a crash, it is made once.
 */
@Stateless
@PermitAll
public class MailDigest {

  private static final String DUE = "m.state = :held and m.dueAt <= :now";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private Recipients recipients;
  @Inject private MailQueue queue;

  /** Those for whom something is due by the database's clock. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return entities
        .createQuery("select distinct m.personId from Mail m where " + DUE, Long.class)
        .setParameter("held", MailState.HELD)
        .setParameter("now", clock.now())
        .getResultList();
  }

  /** Gathers what is due for the person; what is not to be told any more is left out. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void gather(long personId) {
    Instant now = clock.now();
    Person person = entities.find(Person.class, personId);
    List<Mail> told = new ArrayList<>();
    for (Mail mail : held(personId, now)) {
      Optional<MailSuppression> reason = recipients.reasonAgainst(mail, person);
      if (reason.isPresent()) {
        mail.suppress(reason.get(), now);
      } else {
        told.add(mail);
      }
    }
    if (!told.isEmpty()) {
      Mail digest = digest(person, now);
      entities.persist(digest);
      told.forEach(mail -> mail.digested(digest, now));
      queue.put(digest);
    }
  }

  private List<Mail> held(long personId, Instant now) {
    return entities
        .createQuery(
            "select m from Mail m where m.personId = :person and " + DUE + " order by m.id",
            Mail.class)
        .setParameter("person", personId)
        .setParameter("held", MailState.HELD)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private static Mail digest(Person person, Instant now) {
    return new Mail(
        new Mail.Addressee(person.id(), Recipient.PERSON, null),
        new Mail.About("person", person.id().toString(), null),
        new Mail.Content(MailTemplate.DIGEST, "{}", "/app/", null, null),
        now);
  }
}
