package org.klaster.api.shared;

import jakarta.ejb.Local;
import jakarta.validation.Valid;

/** Addresses that are told of changes: for whoever connects another system with this one. */
@Local
public interface Webhooks {

  /** The caller's own; the administrator sees all. */
  Page<WebhookRow> search(PageRequest page);

  /** One with its latest deliveries. */
  WebhookView view(long webhookId);

  /**
   * Registers an address; it is told of what changes from now on, as far as the caller may read it.
   *
   * @return its id, and the secret, which is told this once
   */
  WebhookSecret register(@Valid RegisterWebhook command);

  /** Signs with a new secret, and for a day with the one before too; it is told this once. */
  WebhookSecret renewSecret(long webhookId, int version);

  /** Tells the address something that did not happen. */
  void test(long webhookId);

  /** Tells the address again what it was told, or was not. */
  void redeliver(long webhookId, long deliveryId);

  /** Tells the address no more; the owner or the administrator. */
  void stop(long webhookId, int version);

  /** Goes on where it ended. */
  void resume(long webhookId, int version);
}
