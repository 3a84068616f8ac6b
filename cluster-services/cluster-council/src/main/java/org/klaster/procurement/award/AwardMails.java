package org.klaster.procurement.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klaster.domain.procurement.Tender;
import org.klaster.domain.registry.Cluster;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.vocabulary.shared.MailTemplate;

/** What bidders are told of the award: that there is something to read, and no figure. */
@ApplicationScoped
public class AwardMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Notifications notifications;
  @Inject private Recipients recipients;
  @Inject private BidderInterests interests;

  void toBidders(Tender tender) {
    Map<Long, Recipient> told = new LinkedHashMap<>();
    for (Long organisation : interests.interested(tender.id())) {
      recipients.representatives(organisation).forEach(to -> told.putIfAbsent(to.personId(), to));
    }
    Cluster cluster = entities.find(Cluster.class, tender.clusterId());
    for (Recipient to : told.values()) {
      notifications.send(
          Notification.of(MailTemplate.TENDER_AWARD, to)
              .about(Subject.of(Tender.SUBJECT_TYPE, tender.id()), tender.clusterId())
              .name("cluster", cluster.name())
              .name("tender", tender.name())
              .link("/app/procurement/evaluation.xhtml?id=" + tender.id()));
    }
  }
}
