package org.klaster.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.MembershipRow;
import org.klaster.api.registry.Memberships;
import org.klaster.api.registry.OrganisationView;
import org.klaster.api.registry.Organisations;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.ListAddress;

/** An organisation and its memberships. */
@Named
@RequestScoped
public class OrganisationBacking {

  @Inject private Organisations organisations;
  @Inject private Memberships memberships;
  @Inject private ListAddress address;

  private @Nullable OrganisationView organisation;
  private List<MembershipRow> rows = List.of();

  /** Opens the page; a forged id ends in 404. */
  public void load() {
    Long id = address.number("id");
    if (id == null) {
      throw new NotFound("organisation", "?");
    }
    organisation = organisations.view(id);
    rows = memberships.ofOrganisation(id);
  }

  public @Nullable OrganisationView getOrganisation() {
    return organisation;
  }

  public List<MembershipRow> getMemberships() {
    return rows;
  }
}
