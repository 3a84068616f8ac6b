package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.klaster.domain.programme.Programme;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.vocabulary.shared.MailTemplate;

/** What the coordinators of a cluster are told of its programme. */
@ApplicationScoped
public class ProgrammeMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Notifications notifications;
  @Inject private Recipients recipients;

  /** The ministry has returned it or decided on it. */
  void decided(Programme programme, MinistryDecision decision) {
    for (Recipient to : recipients.coordinators(programme.clusterId())) {
      notifications.send(told(programme, decision, to));
    }
  }

  private Notification told(Programme programme, MinistryDecision decision, Recipient to) {
    boolean returned = decision == MinistryDecision.RETURN;
    Notification told =
        Notification.of(
                returned ? MailTemplate.PROGRAMME_RETURNED : MailTemplate.PROGRAMME_DECIDED, to)
            .about(Subject.of(Programme.SUBJECT_TYPE, programme.id()), programme.clusterId())
            .name("cluster", clusterName(programme.clusterId()).toText())
            .name("programme", Objects.requireNonNull(programme.content().name()))
            .link("/app/programme/programme.xhtml?id=" + programme.id());
    return returned ? told : told.code("decision", decision);
  }

  private LocalizedColumns clusterName(long clusterId) {
    return entities
        .createQuery("select c.name from Cluster c where c.id = :id", LocalizedColumns.class)
        .setParameter("id", clusterId)
        .getSingleResult();
  }
}
