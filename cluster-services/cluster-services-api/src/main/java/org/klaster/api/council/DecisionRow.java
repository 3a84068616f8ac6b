package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.DecisionKind;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A decision in the register.
 *
 * @param title question of the ballot or title of the item
 * @param resolution what was written down where there was no ballot
 * @param outcome of the ballot; null where there was none
 * @param ballotId null where there was none
 * @param meetingId the meeting whose item was concluded without a ballot; null otherwise
 */
public record DecisionRow(
    long id,
    DecisionKind kind,
    long clusterId,
    LocalizedText councilName,
    LocalizedText title,
    @Nullable String resolution,
    @Nullable BallotOutcome outcome,
    Instant decidedAt,
    @Nullable Long ballotId,
    @Nullable Long meetingId,
    int entitled,
    int voted)
    implements Serializable {}
