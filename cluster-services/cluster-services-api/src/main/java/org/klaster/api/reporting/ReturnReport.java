package org.klaster.api.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;

/**
 * Returns a report to the firm, or takes back its acceptance.
 *
 * @param comment on the whole
 * @param cellComments by indicator; here or on the whole at least one thing is said
 */
public record ReturnReport(
    long reportId,
    int version,
    @NotNull @Size(max = 2000) String comment,
    @NotNull @Size(max = 100) Map<String, @NotNull @Size(max = 1000) String> cellComments)
    implements Serializable {

  public ReturnReport {
    cellComments = Map.copyOf(cellComments);
  }
}
