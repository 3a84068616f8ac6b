package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.AttendanceMode;

/**
 * A person who is invited to a meeting.
 *
 * @param standing whether to all meetings of the council
 * @param until first day on which the invitation ends; null where no end is set
 * @param mode what was recorded last; null where nothing was
 * @param held whether the invitation stands today
 */
public record InvitedRow(
    long id,
    String person,
    String capacity,
    boolean standing,
    @Nullable LocalDate until,
    @Nullable AttendanceMode mode,
    @Nullable Instant recordedAt,
    boolean held,
    int version)
    implements Serializable {}
