package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * A vote.
 *
 * @param seenVotes how many votes of the caller's seat the caller saw (0 before the first); null
 *     where the caller did not look
 */
public record CastVote(long ballotId, @NotNull VoteChoice choice, @Nullable Integer seenVotes)
    implements Serializable {}
