package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A ballot in a list.
 *
 * @param entitled seats that may vote
 * @param voted of them have voted; how, is told after the close
 * @param mine whether a seat of the caller still has to vote or to break the tie
 */
public record BallotRow(
    long id,
    long clusterId,
    LocalizedText councilName,
    String subjectType,
    long subjectId,
    LocalizedText question,
    BallotStatus status,
    @Nullable BallotOutcome outcome,
    Instant opensAt,
    Instant closesAt,
    int entitled,
    int voted,
    boolean mine)
    implements Serializable {}
