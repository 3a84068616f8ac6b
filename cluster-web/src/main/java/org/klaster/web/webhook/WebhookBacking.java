package org.klaster.web.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.WebhookView;
import org.klaster.api.shared.Webhooks;
import org.klaster.vocabulary.shared.WebhookState;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** One webhook: what it was told, and what its owner may do with it. */
@Named
@ViewScoped
public class WebhookBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Webhooks webhooks;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private WebhookView view;
  private @Nullable String secret;

  public void load() {
    view = webhooks.view(address.required("id"));
  }

  /** The new secret is shown on this very page, this once. */
  public void renewSecret() {
    secret = webhooks.renewSecret(view.row().id(), view.row().version()).secret();
    view = webhooks.view(view.row().id());
  }

  public String test() {
    webhooks.test(view.row().id());
    return done("webhook.test.done");
  }

  public String redeliver(long deliveryId) {
    webhooks.redeliver(view.row().id(), deliveryId);
    return done("webhook.redeliver.done");
  }

  public String stop() {
    webhooks.stop(view.row().id(), view.row().version());
    return done("webhook.stop.done");
  }

  public String resume() {
    webhooks.resume(view.row().id(), view.row().version());
    return done("webhook.resume.done");
  }

  public WebhookView getView() {
    return view;
  }

  public @Nullable String getSecret() {
    return secret;
  }

  public boolean isActive() {
    return view.row().state() == WebhookState.ACTIVE;
  }

  private String done(String key) {
    return flash.done(key, "/app/webhook/webhook.xhtml?id=" + view.row().id());
  }
}
