package org.klaster.api.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Accepts the latest revision of a report. */
public record AcceptReport(long reportId, int version, @NotNull @Size(max = 2000) String comment)
    implements Serializable {}
