package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klaster.domain.procurement.Bid;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.platform.mail.Recipients;
import org.klaster.vocabulary.shared.MailTemplate;

/** What bidders and openers are told. */
@ApplicationScoped
public class BidMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Notifications notifications;
  @Inject private Recipients recipients;
  @Inject private Names names;

  /** The terms have changed: the bid must be sealed anew. */
  void invalidated(Bid bid) {
    Tender tender = entities.find(Tender.class, bid.tenderId());
    for (Recipient to : recipients.representatives(bid.organisationId())) {
      notifications.send(
          about(tender, Notification.of(MailTemplate.BID_INVALIDATED, to))
              .link("/app/procurement/bid.xhtml?id=" + tender.id()));
    }
  }

  /** The deadline has passed: the list of commitments is public. */
  void listed(Tender tender, List<Bid> bids, List<Long> openers) {
    Map<Long, Recipient> told = new LinkedHashMap<>();
    bids.stream()
        .flatMap(bid -> recipients.representatives(bid.organisationId()).stream())
        .forEach(to -> told.put(to.personId(), to));
    openers.forEach(person -> told.putIfAbsent(person, Recipient.person(person)));
    for (Recipient to : told.values()) {
      String page = openers.contains(to.personId()) ? "opening" : "bid";
      notifications.send(
          about(tender, Notification.of(MailTemplate.BIDS_LISTED, to))
              .link("/app/procurement/" + page + ".xhtml?id=" + tender.id()));
    }
  }

  private Notification about(Tender tender, Notification notification) {
    return notification
        .about(Subject.of(Tender.SUBJECT_TYPE, tender.id()), tender.clusterId())
        .name("cluster", names.cluster(tender.clusterId()))
        .name("tender", tender.name());
  }
}
