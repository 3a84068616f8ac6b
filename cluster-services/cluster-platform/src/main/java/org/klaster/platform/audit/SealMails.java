package org.klaster.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.klaster.domain.shared.Person;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.vocabulary.shared.Roles;

/** Sends each seal to the auditors: a mailbox elsewhere is out of reach of who has the database. */
@ApplicationScoped
public class SealMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Notifications notifications;

  void sealed(long number, ChainHead head, Instant now) {
    entities
        .createQuery("select p from Person p where p.roles like :role", Person.class)
        .setParameter("role", "%" + Roles.AUDITOR + "%")
        .getResultList()
        .forEach(
            auditor ->
                notifications.send(
                    Notification.of(MailTemplate.AUDIT_SEALED, Recipient.person(auditor.id()))
                        .about(Subject.of("audit-seal", number), null)
                        .seal("seal", head.number(), head.hash())
                        .moment("sealed", now)
                        .link("/app/audit/verify.xhtml")));
  }
}
