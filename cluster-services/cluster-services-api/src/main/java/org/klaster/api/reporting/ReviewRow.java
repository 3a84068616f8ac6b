package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.klaster.vocabulary.reporting.ReviewVerdict;

/**
 * A coordinator's decision on a revision.
 *
 * @param cellComments by indicator
 */
public record ReviewRow(
    int revision,
    ReviewVerdict verdict,
    String comment,
    Map<String, String> cellComments,
    String decidedBy,
    Instant decidedAt)
    implements Serializable {

  public ReviewRow {
    cellComments = Map.copyOf(cellComments);
  }
}
