package org.klaster.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.Webhook;
import org.klaster.domain.shared.WebhookDelivery.Attempt;
import org.klaster.domain.shared.WebhookDelivery.Event;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.secret.SecretBox;
import org.klaster.platform.webhook.PinnedPost.Answer;
import org.klaster.platform.webhook.WebhookAddress.AddressRefused;
import org.klaster.vocabulary.shared.DeliveryFault;

/** Tells an address something, and says what it answered. */
@ApplicationScoped
public class WebhookCall {

  @Inject private SecretBox box;
  @Inject private DatabaseClock clock;

  Attempt call(Webhook webhook, Event event) {
    URI address = URI.create(webhook.address());
    String body = CloudEvent.json(event);
    try {
      InetAddress machine = WebhookAddress.resolved(address);
      Answer answer =
          new PinnedPost(WebhookSettings.timeout())
              .post(address, machine, headers(webhook, event, body), body);
      return new Attempt(fault(answer.status()), answer.status(), answer.body());
    } catch (AddressRefused e) {
      return new Attempt(DeliveryFault.ADDRESS_REFUSED, null, null);
    } catch (SocketTimeoutException e) {
      return new Attempt(DeliveryFault.TIMEOUT, null, null);
    } catch (IOException e) {
      return new Attempt(DeliveryFault.UNREACHABLE, null, e.getClass().getSimpleName());
    }
  }

  private Map<String, String> headers(Webhook webhook, Event event, String body) {
    Instant now = clock.now();
    List<String> secrets = webhook.secrets(now).stream().map(box::open).toList();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", CloudEvent.MEDIA_TYPE);
    headers.put("User-Agent", "Klaster");
    headers.put("webhook-id", event.id());
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put(
        "webhook-signature",
        WebhookSignature.sign(secrets, event.id(), now.getEpochSecond(), body));
    return headers;
  }

  private static @Nullable DeliveryFault fault(int status) {
    if (status >= 200 && status < 300) {
      return null;
    }
    return status >= 300 && status < 400 ? DeliveryFault.REDIRECT : DeliveryFault.STATUS;
  }
}
