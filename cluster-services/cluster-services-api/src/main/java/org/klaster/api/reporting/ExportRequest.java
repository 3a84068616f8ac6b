package org.klaster.api.reporting;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.Period;

/** Which figures go into a file, how, and in which language. */
public record ExportRequest(
    long clusterId,
    @NotNull Period period,
    @NotNull ExportFormat format,
    @NotNull Language language)
    implements Serializable {}
