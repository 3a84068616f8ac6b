package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat as it is entered. What is missing is refused by the service with the field's name.
 *
 * @param identifier BIN or IIN of the organisation that it belongs to
 * @param username account of the person who holds it for the organisation
 * @param until first day on which it is no longer held; null for the term that the rules set
 * @param function a function that comes with it, null for none
 */
public record SeatInput(
    @Nullable Sphere sphere,
    @Nullable String identifier,
    @Nullable String username,
    @Nullable LocalDate until,
    @Nullable SeatFunction function)
    implements Serializable {}
