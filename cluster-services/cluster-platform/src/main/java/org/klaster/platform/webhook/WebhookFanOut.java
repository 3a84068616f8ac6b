package org.klaster.platform.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.ChangePage;
import org.klaster.api.shared.ChangeQuery;
import org.klaster.domain.shared.Person;
import org.klaster.domain.shared.Webhook;
import org.klaster.platform.change.Changes;
import org.klaster.vocabulary.shared.WebhookState;

/** Reads the change feed on behalf of each webhook, and queues what it is to be told. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookFanOut {

  /** Leave out what another server is reading for just now. */
  private static final int SKIP_LOCKED = -2;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Changes changes;
  @Inject private WebhookOwners owners;
  @Inject private WebhookQueue queue;

  /** The webhooks for which there is something to look at. */
  public List<Long> behind() {
    return entities
        .createQuery(
            "select w.id from Webhook w where w.state = :active and w.feedPosition < :last"
                + " order by w.id",
            Long.class)
        .setParameter("active", WebhookState.ACTIVE)
        .setParameter("last", changes.last())
        .getResultList();
  }

  /**
   * Goes through one part of the feed.
   *
   * @return whether more follows
   */
  public boolean follow(long webhookId) {
    Webhook webhook = locked(webhookId);
    if (webhook == null || webhook.state() != WebhookState.ACTIVE) {
      return false;
    }
    Person owner = owners.owner(webhook);
    if (!owners.mayHave(owner)) {
      // Told of nothing, and not of it later either.
      webhook.toldUpTo(changes.last());
      return false;
    }
    ChangePage[] page = new ChangePage[1];
    owners.as(
        owner,
        () ->
            page[0] =
                changes.after(
                    new ChangeQuery(webhook.feedPosition(), ChangeQuery.MAX_LIMIT),
                    webhook::wants));
    page[0].changes().forEach(change -> queue.put(webhook, change));
    webhook.toldUpTo(page[0].next());
    return page[0].more();
  }

  private @Nullable Webhook locked(long webhookId) {
    return entities
        .createQuery("select w from Webhook w where w.id = :id", Webhook.class)
        .setParameter("id", webhookId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
