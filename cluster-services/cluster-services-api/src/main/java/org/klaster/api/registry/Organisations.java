package org.klaster.api.registry;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/**
 * The register of organisations. An IIN is masked for all but the organisation's own
 * representatives and the coordinators of a cluster that it belongs to.
 */
@Local
public interface Organisations {

  /** For signed-in people. Sort keys: {@code name}, {@code id}, {@code region}. */
  Page<OrganisationRow> search(@NotNull OrganisationCriteria criteria, @NotNull PageRequest page);

  /**
   * @throws org.klaster.api.shared.NotFound if there is none
   */
  OrganisationView view(long organisationId);

  /**
   * @param legalId BIN or IIN
   * @throws org.klaster.api.shared.NotFound if there is none or the number is none
   */
  OrganisationView find(@NotNull String legalId);

  /** The organisations that the caller represents today. */
  List<OrganisationRow> mine();

  /**
   * Enters an organisation; for coordinators and the ministry.
   *
   * @param legalId BIN or IIN
   * @return id of the new organisation
   * @throws org.klaster.api.shared.Conflict {@code organisation.duplicate} with the name of the
   *     existing one
   * @throws org.klaster.api.shared.InvalidInput with the field at fault
   */
  long create(@Nullable String legalId, @NotNull @Valid OrganisationInput input);

  /**
   * States an organisation anew; for its own representatives, the coordinators of its clusters and,
   * where it belongs to no cluster, any coordinator, and for the ministry.
   *
   * @param version the version that the page was filled with
   */
  void change(long organisationId, int version, @NotNull @Valid OrganisationInput input);
}
