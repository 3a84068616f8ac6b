package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * A seat in a decision.
 *
 * @param choice the vote that counted, null where the seat did not vote or was recused
 * @param options the options marked by it
 * @param reason why, where it was said
 * @param votedAt moment of that vote
 * @param changes how often the seat changed its vote
 */
public record DecisionSeat(
    ElectorRow elector,
    @Nullable VoteChoice choice,
    List<Integer> options,
    @Nullable String reason,
    @Nullable Instant votedAt,
    int changes)
    implements Serializable {}
