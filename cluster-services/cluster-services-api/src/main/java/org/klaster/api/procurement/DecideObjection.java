package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A decision on a bidder's objection, with its ground. */
public record DecideObjection(
    long tenderId, long objectionId, boolean uphold, @NotBlank @Size(max = 4000) String ground)
    implements Serializable {}
