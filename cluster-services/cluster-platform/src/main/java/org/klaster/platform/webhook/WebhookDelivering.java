package org.klaster.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.klaster.domain.shared.Person;
import org.klaster.domain.shared.Webhook;
import org.klaster.domain.shared.WebhookDelivery;
import org.klaster.domain.shared.WebhookDelivery.Attempt;
import org.klaster.platform.change.Changes;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.outbox.OutboxHandler;
import org.klaster.platform.outbox.Postponed;
import org.klaster.vocabulary.shared.DeliveryFault;
import org.klaster.vocabulary.shared.DeliveryState;
import org.klaster.vocabulary.shared.WebhookState;

/**
 * Tells an address one change. The owner's rights are judged once more just before; an address that
 * fails is left alone for a while, also by what else waits for it. A crash after the address took
 * it repeats it, under the same identifier.
 */
@ApplicationScoped
public class WebhookDelivering implements OutboxHandler {

  private static final int GONE = 410;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private WebhookOwners owners;
  @Inject private Changes changes;
  @Inject private WebhookCall call;
  @Inject private WebhookMails mails;

  @Override
  public String kind() {
    return WebhookQueue.KIND;
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  /** Payload: {@code id} of the delivery. */
  @Override
  public void deliver(Map<String, String> payload) {
    long id = Long.parseLong(Objects.requireNonNull(payload.get(WebhookQueue.ID)));
    WebhookDelivery delivery = entities.find(WebhookDelivery.class, id);
    if (delivery.state() != DeliveryState.WAITING) {
      return;
    }
    Webhook webhook = entities.find(Webhook.class, delivery.webhookId());
    Instant now = clock.now();
    if (webhook.state() != WebhookState.ACTIVE) {
      delivery.drop(now);
      return;
    }
    Instant pausedUntil = webhook.pausedUntil();
    if (pausedUntil != null && now.isBefore(pausedUntil)) {
      throw new Postponed(pausedUntil);
    }
    if (!mayKnow(webhook, delivery)) {
      delivery.withhold(now);
      return;
    }
    attempt(webhook, delivery, now);
  }

  private void attempt(Webhook webhook, WebhookDelivery delivery, Instant now) {
    Attempt attempt = call.call(webhook, delivery.event());
    // Others may have changed the webhook while its address was asked.
    entities.refresh(webhook, LockModeType.PESSIMISTIC_WRITE);
    delivery.attempted(attempt, now);
    DeliveryFault fault = attempt.fault();
    if (fault == null) {
      webhook.answered();
      return;
    }
    webhook.failed(now);
    Integer status = attempt.status();
    if (status != null && status == GONE) {
      end(webhook, delivery, WebhookState.GONE);
    } else if (Objects.requireNonNull(webhook.failingSince())
        .isBefore(now.minus(WebhookSettings.patience()))) {
      end(webhook, delivery, WebhookState.FAILING);
    } else {
      throw new Postponed(Objects.requireNonNull(webhook.pausedUntil()));
    }
  }

  private void end(Webhook webhook, WebhookDelivery delivery, WebhookState reason) {
    delivery.drop(clock.now());
    if (webhook.state() == WebhookState.ACTIVE) {
      webhook.end(reason, clock.now());
      mails.ended(webhook);
    }
  }

  private boolean mayKnow(Webhook webhook, WebhookDelivery delivery) {
    Person owner = owners.owner(webhook);
    if (!owners.mayHave(owner)) {
      return false;
    }
    AtomicBoolean may = new AtomicBoolean(delivery.isTest());
    if (!delivery.isTest()) {
      var event = delivery.event();
      owners.as(owner, () -> may.set(changes.isVisible(event.subjectType(), event.subjectKey())));
    }
    return may.get();
  }
}
