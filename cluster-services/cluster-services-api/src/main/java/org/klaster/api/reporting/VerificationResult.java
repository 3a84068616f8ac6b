package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the verification of all that is frozen found.
 *
 * @param aggregateFaults ids of aggregates that cannot be computed again to the same bytes
 */
public record VerificationResult(
    long revisions,
    long aggregates,
    List<RevisionFault> revisionFaults,
    List<Long> aggregateFaults,
    Instant at)
    implements Serializable {

  public VerificationResult {
    revisionFaults = List.copyOf(revisionFaults);
    aggregateFaults = List.copyOf(aggregateFaults);
  }

  public boolean intact() {
    return revisionFaults.isEmpty() && aggregateFaults.isEmpty();
  }
}
