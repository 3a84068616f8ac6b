package org.klaster.api.registry;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * An organisation in a list.
 *
 * @param legalId BIN, or the IIN as the caller may see it
 */
public record OrganisationRow(
    long id,
    String legalId,
    LocalizedText name,
    Sphere sphere,
    OrganisationKind kind,
    @Nullable OrganisationSize size,
    RegionView region,
    List<Oked> sectors)
    implements Serializable {

  public OrganisationRow {
    sectors = List.copyOf(sectors);
  }
}
