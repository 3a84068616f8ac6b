package org.klaster.api.registry;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Sphere;

/**
 * Filter of the list of organisations; null means any.
 *
 * @param text words of the name in any language, each may be a beginning, or an identifier
 * @param region KATO code
 * @param sector OKED code
 * @param language whose alphabet sorts the names
 */
public record OrganisationCriteria(
    @Nullable String text,
    @Nullable String region,
    @Nullable Sphere sphere,
    @Nullable OrganisationKind kind,
    @Nullable String sector,
    Language language)
    implements Serializable {

  public static OrganisationCriteria all(Language language) {
    return new OrganisationCriteria(null, null, null, null, null, language);
  }
}
