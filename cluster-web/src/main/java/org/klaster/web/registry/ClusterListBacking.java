package org.klaster.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ClusterCriteria;
import org.klaster.api.registry.ClusterRow;
import org.klaster.api.registry.Clusters;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.ListAddress;

/** The list of clusters, public and signed in; its state stands in the address. */
@Named
@RequestScoped
public class ClusterListBacking {

  @Inject private Clusters clusters;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<ClusterRow> page;

  public Page<ClusterRow> getPage() {
    if (page == null) {
      ClusterCriteria criteria =
          new ClusterCriteria(
              address.text("q"),
              address.text("region"),
              address.text("sector"),
              address.constant("status", ClusterStatus.class),
              messages.language());
      page = clusters.search(criteria, address.pageRequest());
    }
    return page;
  }

  /** Whether the list is narrowed, so that an empty one says so. */
  public boolean isFiltered() {
    return address.text("q") != null
        || address.text("region") != null
        || address.text("sector") != null
        || address.text("status") != null;
  }
}
