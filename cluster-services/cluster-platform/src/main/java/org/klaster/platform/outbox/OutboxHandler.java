package org.klaster.platform.outbox;

import java.util.Map;

/** Delivers one kind of message. Must be idempotent: a crash after the delivery repeats it. */
public interface OutboxHandler {

  /** The kind that this handler delivers, for example {@code keycloak-organisation}. */
  String kind();

  /** Whether it speaks to systems that may be slow, so that no other kind is to wait for it. */
  default boolean isSlow() {
    return false;
  }

  /**
   * Delivers once.
   *
   * @throws Postponed where it is not to be tried just now
   * @throws RuntimeException where it did not succeed; tried again later
   */
  void deliver(Map<String, String> payload);
}
