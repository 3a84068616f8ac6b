package org.klaster.web.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.RegisterWebhook;
import org.klaster.api.shared.WebhookSecret;
import org.klaster.api.shared.Webhooks;

/** Registers an address; the same page then shows the secret, this once. */
@Named
@ViewScoped
public class WebhookNewBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Webhooks webhooks;

  private @Nullable String name;
  private @Nullable String address;
  private List<String> types = new ArrayList<>();
  private @Nullable WebhookSecret made;

  public void register() {
    if (name == null || address == null) {
      throw new InvalidInput(name == null ? "name" : "address", "required");
    }
    made = webhooks.register(new RegisterWebhook(name, address, types));
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }

  public List<String> getTypes() {
    return types;
  }

  public void setTypes(@Nullable List<String> types) {
    this.types = types == null ? new ArrayList<>() : types;
  }

  /** The webhook that was made, with its secret; null before. */
  public @Nullable WebhookSecret getMade() {
    return made;
  }
}
