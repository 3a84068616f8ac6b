package org.klaster.api.reporting;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.Period;

/** Filter of a list of reports; null does not filter. */
public record ReportCriteria(
    @Nullable Long cluster, @Nullable Period period, @Nullable ReportStatus status)
    implements Serializable {}
