package org.klaster.api.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Period;

/**
 * A report that one of the caller's organisations owes or has made.
 *
 * @param reportId null while nobody has opened it
 * @param due last day in time
 * @param overdue the due day has passed and nothing was submitted yet
 * @param late it was submitted first after the due day
 */
public record DueReport(
    long clusterId,
    LocalizedText cluster,
    long organisationId,
    LocalizedText organisation,
    Period period,
    @Nullable Long reportId,
    ReportStatus status,
    int revisionNumber,
    LocalDate due,
    boolean overdue,
    boolean late)
    implements Serializable {}
