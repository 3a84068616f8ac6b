package org.klaster.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.api.shared.WebhookRow;
import org.klaster.api.shared.WebhookView;
import org.klaster.domain.shared.Webhook;
import org.klaster.domain.shared.WebhookDelivery;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.vocabulary.shared.Roles;

/** Whose webhooks the caller may see: the own ones, the administrator all. */
@ApplicationScoped
public class WebhookRows {

  private static final int DELIVERIES = 50;
  private static final String FROM =
      " from Webhook w join Person p on p.id = w.ownerId where (:all = true or w.ownerId = :me)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  Page<WebhookRow> search(PageRequest page) {
    List<WebhookRow> rows =
        entities
            .createQuery("select w, p.fullName" + FROM + " order by w.id desc", Object[].class)
            .setParameter("all", access.is(Roles.ADMINISTRATOR))
            .setParameter("me", access.personId())
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(row -> row((Webhook) row[0], (String) row[1]))
            .toList();
    long total =
        entities
            .createQuery("select count(w)" + FROM, Long.class)
            .setParameter("all", access.is(Roles.ADMINISTRATOR))
            .setParameter("me", access.personId())
            .getSingleResult();
    return new Page<>(rows, total, page);
  }

  WebhookView view(long webhookId) {
    Webhook webhook = visible(webhookId);
    String owner =
        entities
            .createQuery("select p.fullName from Person p where p.id = :id", String.class)
            .setParameter("id", webhook.ownerId())
            .getSingleResult();
    List<WebhookView.Delivery> deliveries =
        entities
            .createQuery(
                "select d from WebhookDelivery d where d.webhookId = :id order by d.id desc",
                WebhookDelivery.class)
            .setParameter("id", webhookId)
            .setMaxResults(DELIVERIES)
            .getResultStream()
            .map(WebhookRows::delivery)
            .toList();
    return new WebhookView(
        row(webhook, owner),
        webhook.failingSince(),
        webhook.pausedUntil(),
        isMine(webhook),
        deliveries);
  }

  /** Refused as if there were none where the caller may not know of it. */
  Webhook visible(long webhookId) {
    Webhook webhook = entities.find(Webhook.class, webhookId);
    if (webhook == null || !(isMine(webhook) || access.is(Roles.ADMINISTRATOR))) {
      throw new NotFound("webhook", webhookId);
    }
    return webhook;
  }

  /** The caller's own. */
  Webhook own(long webhookId) {
    Webhook webhook = entities.find(Webhook.class, webhookId);
    if (webhook == null || !isMine(webhook)) {
      throw new NotFound("webhook", webhookId);
    }
    return webhook;
  }

  WebhookDelivery delivery(Webhook webhook, long deliveryId) {
    WebhookDelivery delivery = entities.find(WebhookDelivery.class, deliveryId);
    if (delivery == null || !delivery.webhookId().equals(webhook.id())) {
      throw new NotFound("webhook-delivery", deliveryId);
    }
    return delivery;
  }

  private boolean isMine(Webhook webhook) {
    return webhook.ownerId() == access.personId();
  }

  private static WebhookRow row(Webhook webhook, String owner) {
    return new WebhookRow(
        webhook.id(),
        webhook.name(),
        webhook.address(),
        owner,
        webhook.state(),
        webhook.types(),
        webhook.createdAt(),
        webhook.version());
  }

  private static WebhookView.Delivery delivery(WebhookDelivery one) {
    return new WebhookView.Delivery(
        one.id(),
        one.event().id(),
        one.event().type(),
        one.state(),
        one.fault(),
        one.attempts(),
        one.lastStatus(),
        one.lastAnswer(),
        one.changedAt());
  }
}
