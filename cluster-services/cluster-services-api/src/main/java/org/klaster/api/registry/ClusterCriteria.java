package org.klaster.api.registry;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.shared.Language;

/**
 * Filter of the list of clusters; null means any.
 *
 * @param text words of the name in any language, each may be a beginning
 * @param region KATO code
 * @param sector OKED code
 * @param language whose alphabet sorts the names
 */
public record ClusterCriteria(
    @Nullable String text,
    @Nullable String region,
    @Nullable String sector,
    @Nullable ClusterStatus status,
    Language language)
    implements Serializable {

  public static ClusterCriteria all(Language language) {
    return new ClusterCriteria(null, null, null, null, language);
  }
}
