package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.AssignmentStatus;

/**
 * Which assignments are looked for; null for no condition.
 *
 * @param overdue only those whose deadline has passed without a report
 * @param mine only those of organisations that the caller represents
 * @param decision only those of that decision
 */
public record AssignmentCriteria(
    @Nullable Long clusterId,
    @Nullable AssignmentStatus status,
    boolean overdue,
    boolean mine,
    @Nullable DecisionKey decision)
    implements Serializable {}
