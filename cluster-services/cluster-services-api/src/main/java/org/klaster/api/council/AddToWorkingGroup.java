package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs to a working group.
 *
 * @param username account of the person
 * @param identifier BIN or IIN of the organisation that the person represents or sits for
 * @param from first day; null for today
 */
public record AddToWorkingGroup(
    long groupId, @NotNull String username, @NotNull String identifier, @Nullable LocalDate from)
    implements Serializable {}
