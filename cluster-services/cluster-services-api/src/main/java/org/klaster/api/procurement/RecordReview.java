package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A lawyer's review of the newest finding. */
public record RecordReview(
    long tenderId,
    @NotBlank @Size(max = 500) String reviewer,
    @NotBlank @Size(max = 4000) String conclusion,
    int version)
    implements Serializable {}
