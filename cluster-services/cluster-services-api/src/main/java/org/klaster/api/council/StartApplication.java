package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** A new draft of an organisation for a cluster. */
public record StartApplication(
    long clusterId, long organisationId, @NotNull @Valid ApplicationForm form)
    implements Serializable {}
