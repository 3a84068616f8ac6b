package org.klaster.api.registry;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * An organisation.
 *
 * @param legalId BIN, or the IIN as the caller may see it
 * @param personal whether the identifier is an IIN
 * @param contactsShown whether the caller may see the contacts, which are none otherwise
 * @param mayChange whether the caller may change it
 * @param showsRepresentatives whether the caller may see who acts for it
 */
public record OrganisationView(
    long id,
    int version,
    String legalId,
    boolean personal,
    LocalizedText name,
    Sphere sphere,
    OrganisationKind kind,
    @Nullable OrganisationSize size,
    RegionView region,
    List<SectorView> sectors,
    boolean contactsShown,
    ContactsView contacts,
    boolean mayChange,
    boolean showsRepresentatives)
    implements Serializable {

  public OrganisationView {
    sectors = List.copyOf(sectors);
  }
}
