package org.klaster.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.OrganisationRow;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.LegalId;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.Sphere;

/**
 * What the list's query selects. Public because the persistence provider constructs it.
 *
 * @param total how many rows the filter finds on all pages; -1 where the query does not count
 */
public record OrganisationLine(
    Long id,
    LegalId legalId,
    LocalizedColumns name,
    Sphere sphere,
    OrganisationKind kind,
    @Nullable OrganisationSize size,
    Kato region,
    Long total) {

  /**
   * Lists mask every IIN: the whole number is on the organisation's own page, for those who may see
   * it.
   */
  OrganisationRow row(Reference reference, List<Oked> sectors) {
    return new OrganisationRow(
        id, legalId.shown(), name.toText(), sphere, kind, size, reference.region(region), sectors);
  }
}
