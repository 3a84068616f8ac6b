package org.klaster.api.council;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The caller's seat in a ballot.
 *
 * @param recusal why it does not vote, null if it does
 * @param choice its last vote, null before the first
 * @param options the options marked by it
 * @param reason the reason given with it
 * @param votes how often it voted
 * @param mayVote whether a vote would be accepted now
 */
public record MySeat(
    long seatId,
    LocalizedText organisation,
    @Nullable RecusalGround recusal,
    @Nullable VoteChoice choice,
    List<Integer> options,
    @Nullable String reason,
    int votes,
    boolean mayVote)
    implements Serializable {}
