package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A ballot as one caller may see it.
 *
 * @param rules rules it was opened under
 * @param electorate snapshot of the seats; who voted how is not told here
 * @param voted entitled seats that have voted
 * @param mySeat the caller's seat in the snapshot, null for none
 * @param terms how it is voted
 * @param interim the count so far where the rules let it be told; the count after the close
 * @param mayBreakTie whether a tie waits for the caller's casting vote
 * @param mayAnnul whether the caller may annul it now
 * @param mayRepeat whether the caller may put the question again
 * @param repeatOf the ballot that this one repeats
 */
public record BallotView(
    long id,
    long clusterId,
    LocalizedText councilName,
    String subjectType,
    long subjectId,
    LocalizedText question,
    @Nullable LocalizedText conditions,
    BallotStatus status,
    @Nullable BallotOutcome outcome,
    Instant opensAt,
    Instant closesAt,
    RulesView rules,
    List<ElectorRow> electorate,
    int entitled,
    int voted,
    BallotTermsView terms,
    @Nullable TallyResult interim,
    @Nullable MySeat mySeat,
    boolean mayBreakTie,
    boolean mayAnnul,
    boolean mayRepeat,
    @Nullable Long repeatOf,
    @Nullable String annulReason,
    int version)
    implements Serializable {}
