package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.MeetingStatus;

/**
 * Filter of a list of meetings; what is null does not narrow it.
 *
 * @param year calendar year in Almaty
 */
public record MeetingCriteria(
    @Nullable Long clusterId, @Nullable Integer year, @Nullable MeetingStatus status)
    implements Serializable {}
