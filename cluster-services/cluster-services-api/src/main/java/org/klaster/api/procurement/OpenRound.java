package org.klaster.api.procurement;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.LotTerms;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A new round.
 *
 * @param officerId the procurement officer; null for the caller
 * @param repeatsId the failed tender that it repeats, null for a first one
 */
public record OpenRound(
    long clusterId,
    @NotNull LocalizedText name,
    @Nullable Long officerId,
    @NotNull Instant demandUntil,
    @NotEmpty List<LotTerms> lots,
    @Nullable Long repeatsId)
    implements Serializable {

  public OpenRound {
    lots = List.copyOf(lots);
  }
}
