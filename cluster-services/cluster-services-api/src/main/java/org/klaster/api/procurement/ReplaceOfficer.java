package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Another officer of a tender, with the reason that its members may ask for. */
public record ReplaceOfficer(
    long tenderId, long officerId, @NotBlank @Size(max = 4000) String ground, int version)
    implements Serializable {}
