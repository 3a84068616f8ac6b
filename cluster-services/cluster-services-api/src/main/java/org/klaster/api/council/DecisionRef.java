package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A decision by name.
 *
 * @param ballotId its ballot; null where there was none
 * @param meetingId the meeting that concluded it without a ballot
 */
public record DecisionRef(
    long id,
    LocalizedText title,
    Instant decidedAt,
    @Nullable Long ballotId,
    @Nullable Long meetingId)
    implements Serializable {}
