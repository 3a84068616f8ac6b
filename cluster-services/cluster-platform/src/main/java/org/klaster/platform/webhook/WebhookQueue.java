package org.klaster.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.klaster.api.shared.ChangeView;
import org.klaster.domain.shared.Webhook;
import org.klaster.domain.shared.WebhookDelivery;
import org.klaster.domain.shared.WebhookDelivery.Event;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.outbox.Outbox;
import org.klaster.vocabulary.shared.DeliveryState;
import org.klaster.vocabulary.shared.OutboxState;

/** Puts what a webhook is to be told into the outbox. */
@ApplicationScoped
public class WebhookQueue {

  static final String KIND = "webhook";
  static final String ID = "id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Outbox outbox;
  @Inject private DatabaseClock clock;

  void put(Webhook webhook, ChangeView change) {
    String path = change.path();
    put(
        webhook,
        new Event(
            "change-" + change.position(),
            change.type(),
            change.subjectType(),
            change.subjectKey(),
            path == null ? "" : path,
            change.position(),
            change.time()));
  }

  void putTest(Webhook webhook) {
    put(
        webhook,
        new Event("test-" + UUID.randomUUID(), CloudEvent.TEST, "", "", "", 0, clock.now()));
  }

  /** Once more; what still waits is hurried, so that it is not told twice at once. */
  void again(WebhookDelivery delivery) {
    var waiting =
        outbox.latest(KIND, subject(delivery)).filter(one -> one.state() == OutboxState.PENDING);
    if (waiting.isPresent()) {
      waiting.get().hurry(clock.now());
      return;
    }
    if (delivery.state() != DeliveryState.WAITING) {
      delivery.again(clock.now());
    }
    enqueue(delivery);
  }

  /** What was dropped when it ended is told after all. */
  void resume(Webhook webhook) {
    entities
        .createQuery(
            "select d from WebhookDelivery d where d.webhookId = :id and d.state = :dropped"
                + " order by d.id",
            WebhookDelivery.class)
        .setParameter("id", webhook.id())
        .setParameter("dropped", DeliveryState.DROPPED)
        .getResultList()
        .forEach(this::again);
  }

  private void put(Webhook webhook, Event event) {
    WebhookDelivery delivery = new WebhookDelivery(webhook.id(), event, clock.now());
    entities.persist(delivery);
    enqueue(delivery);
  }

  private void enqueue(WebhookDelivery delivery) {
    outbox.enqueue(KIND, subject(delivery), Map.of(ID, delivery.id().toString()));
  }

  private static Subject subject(WebhookDelivery delivery) {
    return Subject.of("webhook-delivery", delivery.id());
  }
}
