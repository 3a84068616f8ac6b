package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Ends an open ballot without an outcome.
 *
 * @param reason why, at most 1,000 characters; stays on the record
 * @param version version of the ballot that the caller saw
 */
public record AnnulBallot(long ballotId, @NotBlank @Size(max = 1000) String reason, int version)
    implements Serializable {}
