package org.klaster.web.rest.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.RegisterWebhook;
import org.klaster.api.shared.WebhookRow;
import org.klaster.vocabulary.shared.WebhookState;

/** A webhook in JSON; its secret is never in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookBody(
    long id,
    String name,
    String address,
    List<String> types,
    WebhookState state,
    Instant createdAt) {

  static WebhookBody of(WebhookRow row) {
    return new WebhookBody(
        row.id(), row.name(), row.address(), row.types(), row.state(), row.createdAt());
  }

  /**
   * What is asked for.
   *
   * @param types names of types, or of groups as {@code org.klaster.ballot.*}; all where absent
   */
  @Schema(name = "NewWebhook")
  public record New(@Nullable String name, @Nullable String address, @Nullable List<String> types) {

    RegisterWebhook command() {
      return new RegisterWebhook(
          name == null ? "" : name,
          address == null ? "" : address,
          types == null ? List.of() : types);
    }
  }

  /** The secret, told this once. */
  @Schema(name = "WebhookSecret")
  public record Secret(long id, String secret) {}
}
