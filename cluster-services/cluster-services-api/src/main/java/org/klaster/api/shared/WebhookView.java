package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DeliveryFault;
import org.klaster.vocabulary.shared.DeliveryState;

/**
 * A webhook with its latest deliveries.
 *
 * @param failingSince since when the address fails, null where it does not
 * @param pausedUntil until when it is left alone, null where it is not
 * @param mine whether the caller owns it, and may do more than stop it
 */
public record WebhookView(
    WebhookRow row,
    @Nullable Instant failingSince,
    @Nullable Instant pausedUntil,
    boolean mine,
    List<Delivery> deliveries)
    implements Serializable {

  public WebhookView {
    deliveries = List.copyOf(deliveries);
  }

  /**
   * What it was told.
   *
   * @param answer beginning of the last answer
   */
  public record Delivery(
      long id,
      String eventId,
      String type,
      DeliveryState state,
      @Nullable DeliveryFault fault,
      int attempts,
      @Nullable Integer status,
      @Nullable String answer,
      Instant changedAt)
      implements Serializable {}
}
