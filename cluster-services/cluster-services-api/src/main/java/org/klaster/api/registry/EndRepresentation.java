package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Ends a representation.
 *
 * @param lastDay last day on which the person acts for the organisation
 * @param version the version that the page was filled with
 */
public record EndRepresentation(long representationId, @Nullable LocalDate lastDay, int version)
    implements Serializable {}
