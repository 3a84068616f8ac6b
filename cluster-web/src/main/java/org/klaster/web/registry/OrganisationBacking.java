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
import org.klaster.api.registry.Representatives;
import org.klaster.api.registry.RepresentativesView;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.ListAddress;

/** An organisation, its memberships and its representatives. */
@Named
@RequestScoped
public class OrganisationBacking {

  @Inject private Organisations organisations;
  @Inject private Memberships memberships;
  @Inject private Representatives representatives;
  @Inject private ListAddress address;

  private @Nullable OrganisationView organisation;
  private List<MembershipRow> rows = List.of();
  private @Nullable RepresentativesView people;

  /** Opens the page; a forged id ends in 404. */
  public void load() {
    Long id = address.number("id");
    if (id == null) {
      throw new NotFound("organisation", "?");
    }
    organisation = organisations.view(id);
    rows = memberships.ofOrganisation(id);
    if (organisation.showsRepresentatives()) {
      people = representatives.ofOrganisation(id);
    }
  }

  public @Nullable OrganisationView getOrganisation() {
    return organisation;
  }

  /** Who acts for it, where the caller may see that. */
  public @Nullable RepresentativesView getPeople() {
    return people;
  }

  public List<MembershipRow> getMemberships() {
    return rows;
  }
}
