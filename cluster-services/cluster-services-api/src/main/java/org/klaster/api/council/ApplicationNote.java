package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A comment or ground on an application.
 *
 * @param version version of the application that the caller saw
 */
public record ApplicationNote(
    long applicationId, @NotBlank @Size(max = 2000) String note, int version)
    implements Serializable {}
