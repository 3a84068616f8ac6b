package org.klaster.web.rest.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.ReportRow;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A report in a list.
 *
 * @param cluster number of the cluster
 * @param organisation BIN, or the IIN masked
 * @param revision number of the latest revision, 0 before the first submission
 * @param due last day in time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportBody(
    long id,
    long cluster,
    String organisation,
    LocalizedText name,
    String period,
    ReportStatus status,
    int revision,
    @Nullable Instant submittedAt,
    LocalDate due,
    boolean late) {

  static ReportBody of(ReportRow row) {
    return new ReportBody(
        row.id(),
        row.clusterId(),
        row.organisationCode(),
        row.organisation(),
        row.period().toString(),
        row.status(),
        row.revisionNumber(),
        row.submittedAt(),
        row.due(),
        row.late());
  }
}
