package org.klaster.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.OrganisationCriteria;
import org.klaster.api.registry.OrganisationRow;
import org.klaster.api.registry.Organisations;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.Sphere;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.ListAddress;

/** The list of organisations; its state stands in the address. */
@Named
@RequestScoped
public class OrganisationListBacking {

  @Inject private Organisations organisations;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<OrganisationRow> page;

  public Page<OrganisationRow> getPage() {
    if (page == null) {
      OrganisationCriteria criteria =
          new OrganisationCriteria(
              address.text("q"),
              address.text("region"),
              address.constant("sphere", Sphere.class),
              address.constant("kind", OrganisationKind.class),
              address.text("sector"),
              messages.language());
      page = organisations.search(criteria, address.pageRequest());
    }
    return page;
  }

  /** Whether the list is narrowed, so that an empty one says so. */
  public boolean isFiltered() {
    return Stream.of("q", "region", "sphere", "kind", "sector")
        .anyMatch(name -> address.text(name) != null);
  }
}
