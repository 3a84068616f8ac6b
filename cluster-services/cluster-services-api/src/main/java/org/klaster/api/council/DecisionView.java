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
 * @param terms how it was voted
 * @param tally the count, made anew from the stored votes when this view was asked for
 * @param agrees whether it is the same as the count that was certified
 * @param closing the electorate at the close; null of a ballot closed before it was kept
 * @param secrecy the papers of a secret ballot; null of an open one
 * @param castingPerson who broke the tie, null where nobody did
 * @param castingOptions the options that were chosen by it
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
    BallotTermsView terms,
    List<DecisionSeat> seats,
    TallyResult tally,
    boolean agrees,
    @Nullable String castingPerson,
    List<Integer> castingOptions,
    @Nullable Long repeatOf,
    @Nullable ClosingElectorate closing,
    @Nullable SecrecyView secrecy)
    implements Serializable {}
