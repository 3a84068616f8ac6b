package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Gives an application up; the reason may be left empty. */
public record WithdrawApplication(
    long applicationId, @NotNull @Size(max = 1000) String reason, int version)
    implements Serializable {}
