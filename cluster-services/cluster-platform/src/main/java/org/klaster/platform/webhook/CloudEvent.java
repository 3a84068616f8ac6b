package org.klaster.platform.webhook;

import jakarta.json.Json;
import org.klaster.domain.shared.WebhookDelivery;

/** A change as a CloudEvent 1.0 in structured mode: a reference, never a content. */
final class CloudEvent {

  static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
  static final String TEST = "org.klaster.test.v1";

  private CloudEvent() {}

  static String json(WebhookDelivery.Event event) {
    String api = System.getProperty("klaster.public-url", "").replaceAll("/+$", "") + "/api/v1";
    var data = Json.createObjectBuilder().add("position", event.position());
    if (!event.subjectType().isEmpty()) {
      data.add(
          "subject",
          Json.createObjectBuilder()
              .add("type", event.subjectType())
              .add("key", event.subjectKey()));
    }
    if (!event.path().isEmpty()) {
      data.add("link", api + event.path());
    }
    var envelope =
        Json.createObjectBuilder()
            .add("specversion", "1.0")
            .add("id", event.id())
            .add("source", api + "/changes")
            .add("type", event.type());
    if (!event.subjectType().isEmpty()) {
      envelope.add("subject", event.subjectType() + "/" + event.subjectKey());
    }
    return envelope
        .add("time", event.occurredAt().toString())
        .add("datacontenttype", "application/json")
        .add("data", data)
        .build()
        .toString();
  }
}
