package org.klaster.api.programme;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.ProgrammeEventKind;
import org.klaster.vocabulary.programme.ProgrammeStatus;

/**
 * A step in the life of a programme.
 *
 * @param status the state after it
 * @param person full name of who did it, null where the council's ballot did
 * @param note comment, conditions or ground
 * @param ballotId the endorsement ballot at that time
 */
public record TimelineEntry(
    ProgrammeEventKind kind,
    ProgrammeStatus status,
    Instant happenedAt,
    @Nullable String person,
    @Nullable String note,
    @Nullable Long ballotId)
    implements Serializable {}
