package org.klaster.web.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.WebhookRow;
import org.klaster.api.shared.Webhooks;
import org.klaster.web.shared.ListAddress;

/** The webhooks that the person may see. */
@Named
@RequestScoped
public class WebhooksBacking {

  @Inject private Webhooks webhooks;
  @Inject private ListAddress address;

  private @Nullable Page<WebhookRow> page;

  public Page<WebhookRow> getPage() {
    if (page == null) {
      page = webhooks.search(address.pageRequest());
    }
    return page;
  }
}
