package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat of a council.
 *
 * @param until first day on which it is no longer held
 * @param functionUntil first day on which it has the function no more; null where no end is set
 * @param held whether it is held today
 */
public record SeatRow(
    long id,
    Sphere sphere,
    long organisationId,
    LocalizedText organisation,
    String person,
    LocalDate from,
    LocalDate until,
    @Nullable SeatFunction function,
    @Nullable LocalDate functionUntil,
    boolean held,
    int version)
    implements Serializable {}
