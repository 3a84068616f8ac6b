package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.council.AssignmentStatus;

/**
 * A step in the life of an assignment.
 *
 * @param note what was reported, asked for, or given as the reason
 * @param document evidence that was handed in as a file
 */
public record AssignmentStep(
    AssignmentStatus status,
    Instant at,
    String person,
    @Nullable String note,
    @Nullable DocumentView document)
    implements Serializable {}
