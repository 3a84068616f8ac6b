package org.klaster.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.registry.Cluster;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.shared.MailTemplate;

/** Tells organisations that there is something to read on a tender, and no figure. */
@ApplicationScoped
public class TenderMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Notifications notifications;
  @Inject private Recipients recipients;

  /** To those who represent the organisations, each person once. */
  public void tell(
      Tender tender, MailTemplate template, Collection<Long> organisations, String link) {
    representatives(organisations).forEach(to -> send(tender, template, to, link));
  }

  /** Why it came to nothing, to those who represent the organisations. */
  void calledOff(Tender tender, TenderEnding ending, Collection<Long> organisations, String link) {
    representatives(organisations)
        .forEach(
            to ->
                notifications.send(
                    about(tender, MailTemplate.TENDER_CALLED_OFF, to, link)
                        .code("ending", ending)));
  }

  /** To one person. */
  void send(Tender tender, MailTemplate template, Recipient to, String link) {
    notifications.send(about(tender, template, to, link));
  }

  private Collection<Recipient> representatives(Collection<Long> organisations) {
    Map<Long, Recipient> told = new LinkedHashMap<>();
    organisations.forEach(
        organisation ->
            recipients
                .representatives(organisation)
                .forEach(to -> told.putIfAbsent(to.personId(), to)));
    return told.values();
  }

  /**
   * Reminds those who represent the organisations of a moment, each person once.
   *
   * @param key tells the reminder from all others
   */
  public void remind(Tender tender, Instant until, Collection<Long> organisations, String key) {
    for (Recipient to : representatives(organisations)) {
      notifications.sendOnce(
          key,
          about(tender, MailTemplate.TENDER_ANSWER_DUE, to, "/app/index.xhtml")
              .moment("until", until));
    }
  }

  private Notification about(Tender tender, MailTemplate template, Recipient to, String link) {
    Cluster cluster = entities.find(Cluster.class, tender.clusterId());
    return Notification.of(template, to)
        .about(Subject.of(Tender.SUBJECT_TYPE, tender.id()), tender.clusterId())
        .name("cluster", cluster.name())
        .name("tender", tender.name())
        .link(link);
  }
}
