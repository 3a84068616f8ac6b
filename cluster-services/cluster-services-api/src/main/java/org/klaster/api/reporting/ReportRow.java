package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Period;

/**
 * A report in a list; bears no value.
 *
 * @param organisationCode BIN, or the IIN masked
 * @param submittedAt time of the latest submission, null before the first
 * @param due last day in time
 * @param late first submitted after the due day, or overdue
 */
public record ReportRow(
    long id,
    int version,
    long clusterId,
    LocalizedText cluster,
    long organisationId,
    String organisationCode,
    LocalizedText organisation,
    Period period,
    ReportStatus status,
    int revisionNumber,
    @Nullable Instant submittedAt,
    LocalDate due,
    boolean late)
    implements Serializable {}
