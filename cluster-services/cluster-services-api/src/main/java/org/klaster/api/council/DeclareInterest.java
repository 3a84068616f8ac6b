package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A declared interest.
 *
 * @param interest what it is, at most 500 characters; stays on the record
 */
public record DeclareInterest(long ballotId, @NotBlank @Size(max = 500) String interest)
    implements Serializable {}
