package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A decision of a council.
 *
 * @param tally the count, made anew from the stored votes when this view was asked for
 * @param agrees whether it is the same as the count that was certified
 * @param castingPerson who broke the tie, null where nobody did
 */
public record DecisionView(
    long ballotId,
    long clusterId,
    LocalizedText councilName,
    String subjectType,
    long subjectId,
    LocalizedText question,
    @Nullable LocalizedText conditions,
    BallotStatus status,
    Instant opensAt,
    Instant closesAt,
    Instant closedAt,
    @Nullable Instant certifiedAt,
    RulesView rules,
    List<DecisionSeat> seats,
    TallyResult tally,
    boolean agrees,
    @Nullable String castingPerson,
    @Nullable Long repeatOf)
    implements Serializable {}
