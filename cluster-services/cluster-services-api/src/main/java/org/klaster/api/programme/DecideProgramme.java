package org.klaster.api.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.MinistryDecision;

/**
 * A decision of the ministry.
 *
 * @param text conditions, comments or ground; stays on the timeline
 * @param version version of the programme that the caller saw
 */
public record DecideProgramme(
    long programmeId,
    @NotNull MinistryDecision decision,
    @Nullable @Size(max = 4000) String text,
    int version)
    implements Serializable {}
