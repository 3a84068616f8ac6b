package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation belongs to a business group.
 *
 * @param identifier BIN or IIN of the organisation
 * @param from first day; null for today
 * @param source where that is known from
 */
public record AddToGroup(
    long groupId,
    @NotNull String identifier,
    @Nullable LocalDate from,
    @NotBlank @Size(max = 500) String source)
    implements Serializable {}
