package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * What is filled in so far.
 *
 * @param version version of the application that the caller saw
 */
public record SaveApplication(long applicationId, @NotNull @Valid ApplicationForm form, int version)
    implements Serializable {}
