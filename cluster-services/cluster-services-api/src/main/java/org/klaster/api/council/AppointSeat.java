package org.klaster.api.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat for an organisation.
 *
 * @param username account of the person who holds it for the organisation
 * @param function a function that comes with it, null for none
 */
public record AppointSeat(
    long clusterId,
    @NotNull Sphere sphere,
    long organisationId,
    @NotBlank String username,
    @Nullable SeatFunction function)
    implements Serializable {}
