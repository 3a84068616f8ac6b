package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat and whether it is in the session.
 *
 * @param mode what was recorded last; null where nothing was
 * @param recordedAt when that was
 */
public record AttendanceRow(
    long seatId,
    Sphere sphere,
    LocalizedText organisation,
    String person,
    @Nullable SeatFunction function,
    @Nullable AttendanceMode mode,
    @Nullable Instant recordedAt)
    implements Serializable {}
