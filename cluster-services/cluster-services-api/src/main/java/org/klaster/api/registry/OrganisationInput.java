package org.klaster.api.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.Sphere;

/**
 * What is stated of an organisation, its identifier aside. Missing values are refused by the
 * service with the field's name.
 *
 * @param region KATO code
 * @param sectors OKED codes, at least one
 */
public record OrganisationInput(
    @NotNull @Valid TextInput name,
    @Nullable Sphere sphere,
    @Nullable OrganisationKind kind,
    @Nullable OrganisationSize size,
    @Nullable String region,
    @NotNull List<String> sectors,
    @NotNull @Valid ContactsView contacts)
    implements Serializable {

  public OrganisationInput {
    sectors = List.copyOf(sectors);
  }
}
