package org.klaster.api.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.MembershipStatus;

/**
 * Moves a membership on, as of today.
 *
 * @param version the version that the page was filled with
 * @param until needed for {@link MembershipStatus#EXCLUDED} only: first day on which a new
 *     application is taken
 */
public record ChangeMembershipStatus(
    long membershipId,
    int version,
    @NotNull MembershipStatus next,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable LocalDate until)
    implements Serializable {}
