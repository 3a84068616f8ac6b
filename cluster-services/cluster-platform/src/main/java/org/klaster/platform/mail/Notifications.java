package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.klaster.domain.shared.Mail;
import org.klaster.domain.shared.Person;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.MailSuppression;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.MailTiming;

/**
 * Where a service says what somebody is to be told. It stands or falls with the caller's
 * transaction and is delivered after it: at once or in the daily digest, as the person wants it.
 */
@ApplicationScoped
public class Notifications {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private MailQueue queue;

  /**
   * Tells somebody.
   *
   * @throws IllegalArgumentException where the values are not those that the template wants
   */
  public void send(Notification notification) {
    post(notification, mail(notification));
  }

  /**
   * Tells somebody once, for reminders that a timer finds again and again.
   *
   * @param key tells the reminder from all others, the recipient is part of it already
   * @return whether it had not been told before
   */
  public boolean sendOnce(String key, Notification notification) {
    String onceKey = key + " " + notification.recipient().personId();
    boolean known =
        entities
                .createQuery("select count(m) from Mail m where m.onceKey = :key", Long.class)
                .setParameter("key", onceKey)
                .getSingleResult()
            > 0;
    if (!known) {
      Mail mail = mail(notification);
      mail.once(onceKey);
      post(notification, mail);
    }
    return !known;
  }

  /**
   * Takes back what the person was to be told of a thing and was not: what waits for the digest,
   * what the mail server did not take yet, and what came back from a wrong address.
   *
   * @return whether anything of it was told, or is on its way
   */
  public boolean takeBack(Subject subject, long personId) {
    Instant now = clock.now();
    List<Mail> all =
        entities
            .createQuery(
                "select m from Mail m where m.personId = :person and m.subjectType = :type"
                    + " and m.subjectKey = :key order by m.id",
                Mail.class)
            .setParameter("person", personId)
            .setParameter("type", subject.type())
            .setParameter("key", subject.key())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    boolean told = false;
    for (Mail mail : all) {
      switch (mail.state()) {
        case HELD, FAILED, BOUNCED -> mail.suppress(MailSuppression.TAKEN_BACK, now);
        case QUEUED, SENT, DIGESTED -> told = true;
        case SUPPRESSED -> {}
      }
    }
    return told;
  }

  private Mail mail(Notification notification) {
    requireFitting(notification);
    Recipient to = notification.recipient();
    Notification.Calendar calendar = notification.calendar();
    return new Mail(
        new Mail.Addressee(to.personId(), to.standing(), to.key()),
        new Mail.About(
            notification.subject().type(), notification.subject().key(), notification.clusterId()),
        new Mail.Content(
            notification.template(),
            MailValues.write(notification.values()),
            notification.link(),
            calendar == null ? null : calendar.method(),
            calendar == null ? null : calendar.content()),
        clock.now());
  }

  private void post(Notification notification, Mail mail) {
    Instant now = clock.now();
    Person person = entities.find(Person.class, mail.personId());
    MailTiming timing = person.mailTiming();
    if (timing == MailTiming.BINDING_ONLY && !notification.template().isBinding()) {
      mail.suppress(MailSuppression.NOT_WANTED, now);
    } else if (timing != MailTiming.AT_ONCE) {
      mail.hold(DigestHour.after(now));
    }
    entities.persist(mail);
    if (timing == MailTiming.AT_ONCE) {
      queue.put(mail);
    }
  }

  private static void requireFitting(Notification notification) {
    MailTemplate template = notification.template();
    Map<String, MailTemplate.Value> given =
        notification.values().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().kind()));
    if (template == MailTemplate.DIGEST || !given.equals(template.wants())) {
      throw new IllegalArgumentException(
          template + " wants " + template.wants() + " and is given " + given);
    }
  }
}
