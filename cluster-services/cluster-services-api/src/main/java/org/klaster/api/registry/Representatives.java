package org.klaster.api.registry;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Who acts for an organisation. Without a representative it cannot apply for membership; so a
 * coordinator names the first one, and ends what has ceased to be true.
 */
@Local
public interface Representatives {

  /**
   * The organisation's representatives and those who are invited; for its own representatives, the
   * coordinators in charge of it and the auditor.
   *
   * @throws org.klaster.api.shared.NotFound if there is no such organisation
   * @throws org.klaster.api.shared.Denied {@code representation.view}
   */
  RepresentativesView ofOrganisation(long organisationId);

  /**
   * Names a representative: the person is invited by e-mail and represents the organisation from
   * the first sign-in. Naming an invited person again sends the invitation again. For the
   * coordinators of the organisation's clusters; where it belongs to none, for any coordinator
   * while nobody represents it.
   *
   * @return id of the invitation
   * @throws org.klaster.api.shared.Denied {@code representation.name}
   * @throws org.klaster.api.shared.Conflict {@code representation.exists}
   */
  long name(@NotNull @Valid NameRepresentative command);

  /**
   * Ends a representation with a last day; for the coordinators of the organisation's clusters, or
   * any where it belongs to none.
   *
   * @throws org.klaster.api.shared.Denied {@code representation.end}
   */
  void end(@NotNull @Valid EndRepresentation command);
}
