package org.klaster.platform.outbox;

import java.util.Map;

/** Delivers one kind of message. Must be idempotent: a crash after the delivery repeats it. */
public interface OutboxHandler {

  /** The kind that this handler delivers, for example {@code keycloak-organisation}. */
  String kind();

  /**
   * Delivers once.
   *
   * @throws RuntimeException where it did not succeed; tried again later
   */
  void deliver(Map<String, String> payload);
}
