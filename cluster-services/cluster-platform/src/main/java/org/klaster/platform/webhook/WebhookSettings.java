package org.klaster.platform.webhook;

import java.time.Duration;

/** What an installation sets about webhooks, as system properties of the server. */
final class WebhookSettings {

  private WebhookSettings() {}

  /** {@code klaster.webhooks.local}: whether http and this machine are allowed, to develop. */
  static boolean local() {
    return Boolean.getBoolean("klaster.webhooks.local");
  }

  /** {@code klaster.webhooks.timeout-seconds}: how long an address may take, 10 unless said. */
  static Duration timeout() {
    return Duration.ofSeconds(Integer.getInteger("klaster.webhooks.timeout-seconds", 10));
  }

  /** {@code klaster.webhooks.failing-days}: for how long an address may fail, 3 unless said. */
  static Duration patience() {
    return Duration.ofDays(Integer.getInteger("klaster.webhooks.failing-days", 3));
  }

  /**
   * {@code klaster.webhooks.owner-days}: for how long the roles that an owner was last seen with
   * are believed, 90 unless said.
   */
  static Duration belief() {
    return Duration.ofDays(Integer.getInteger("klaster.webhooks.owner-days", 90));
  }
}
