package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.TextInput;

/**
 * Founds a working group.
 *
 * @param on day of founding; null for today
 * @param username account of its lead
 * @param identifier BIN or IIN of the organisation that the lead represents or sits for
 */
public record FoundWorkingGroup(
    long clusterId,
    @NotNull @Valid TextInput name,
    @NotNull @Valid TextInput task,
    @Nullable LocalDate on,
    @NotNull String username,
    @NotNull String identifier)
    implements Serializable {}
