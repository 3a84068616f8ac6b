package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.MembershipApplicationStatus;

/**
 * A step of an application's timeline.
 *
 * @param actor who took it: a full name, or the account or job where no name is known
 * @param note comment, ground or reason
 */
public record ApplicationStep(
    MembershipApplicationStatus status,
    Instant at,
    String actor,
    @Nullable String note,
    @Nullable Long ballotId)
    implements Serializable {}
