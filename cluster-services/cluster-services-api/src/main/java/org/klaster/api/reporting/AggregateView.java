package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.AggregateStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Period;

/**
 * A cluster's figures of a quarter.
 *
 * @param id of the aggregate, null while none is built
 * @param number of the aggregate of this cluster and quarter, 0 while none is built
 * @param status null while none is built
 * @param coverage of the aggregate, or as it stands now while none is built
 * @param cells the indicators in the form's order; empty while none is built
 * @param acceptedSince accepted reports that the aggregate does not use yet
 */
public record AggregateView(
    @Nullable Long id,
    int version,
    long clusterId,
    LocalizedText cluster,
    Period period,
    int number,
    @Nullable AggregateStatus status,
    CoverageView coverage,
    List<AggregateCell> cells,
    int acceptedSince,
    @Nullable String hash,
    @Nullable Instant builtAt,
    @Nullable Instant publishedAt)
    implements Serializable {

  public AggregateView {
    cells = List.copyOf(cells);
  }

  /** Whether there are figures at all. */
  public boolean built() {
    return id != null;
  }
}
