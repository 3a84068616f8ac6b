package org.klaster.api.reporting;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.shared.Period;

/** Opens the report of a member for a quarter that is over. */
public record OpenReport(long clusterId, long organisationId, @NotNull Period period)
    implements Serializable {}
