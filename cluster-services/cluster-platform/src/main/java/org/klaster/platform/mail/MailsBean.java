package org.klaster.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.MailCriteria;
import org.klaster.api.shared.MailRow;
import org.klaster.api.shared.MailView;
import org.klaster.api.shared.Mails;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.shared.Mail;
import org.klaster.domain.shared.MailAttempt;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/** Shows coordinators and administrators how far mails are, and has one tried again. */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class MailsBean implements Mails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;
  @Inject private MailRows rows;
  @Inject private MailQueue queue;

  @Override
  public Page<MailRow> search(MailCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  @Override
  public MailView view(long mailId) {
    MailRow row = rows.row(mailId);
    List<MailView.Attempt> attempts =
        entities
            .createQuery(
                "select a from MailAttempt a where a.mailId = (select coalesce(m.digestId, m.id)"
                    + " from Mail m where m.id = :id) order by a.ordinal",
                MailAttempt.class)
            .setParameter("id", mailId)
            .getResultStream()
            .map(one -> new MailView.Attempt(one.attemptedAt(), one.outcome(), one.answer()))
            .toList();
    return new MailView(row, attempts, entities.find(Mail.class, mailId).isRepeatable());
  }

  @Override
  public void tryAgain(long mailId, int version) {
    Mail mail = entities.find(Mail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
    if (mail == null || !isVisible(mail)) {
      throw new NotFound("mail", mailId);
    }
    mail.requireVersion(version);
    mail.queueAgain(clock.now());
    queue.again(mail, clock.now());
    trail.changed(
        "mail.try-again", Subject.of("mail", mailId), Map.of("attempts", mail.attempts()));
  }

  @Override
  @RolesAllowed(Roles.ADMINISTRATOR)
  public long recordReturn(InputStream report) {
    MailReturn came = MailReturn.of(report);
    Mail mail = entities.find(Mail.class, came.mailId(), LockModeType.PESSIMISTIC_WRITE);
    if (mail == null) {
      throw new InvalidInput("report", "mail.return-foreign");
    }
    mail.returned(came.answer(), clock.now());
    trail.changed(
        "mail.return", Subject.of("mail", mail.id()), Map.of("attempts", mail.attempts()));
    return mail.id();
  }

  private boolean isVisible(Mail mail) {
    Long cluster = mail.clusterId();
    return access.is(Roles.ADMINISTRATOR) || (cluster != null && access.coordinates(cluster));
  }
}
