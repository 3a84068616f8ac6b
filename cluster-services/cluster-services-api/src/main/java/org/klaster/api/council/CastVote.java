package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * A vote.
 *
 * @param choice in a ballot with options: YES with those marked, NO against all of them
 * @param options options marked, by their place
 * @param reason why; needed for a no to an admission
 * @param seenVotes how many votes of the caller's seat the caller saw (0 before the first); null
 *     where the caller did not look
 * @param seatId the seat that votes; null for the caller's own
 */
public record CastVote(
    long ballotId,
    @NotNull VoteChoice choice,
    @NotNull @Size(max = BallotForm.MOST_OPTIONS) List<@NotNull Integer> options,
    @Nullable @Size(max = 1000) String reason,
    @Nullable Integer seenVotes,
    @Nullable Long seatId)
    implements Serializable {

  public CastVote {
    options = List.copyOf(options);
  }

  /** A vote of the caller's own seat. */
  public CastVote(
      long ballotId,
      VoteChoice choice,
      List<Integer> options,
      @Nullable String reason,
      @Nullable Integer seenVotes) {
    this(ballotId, choice, options, reason, seenVotes, null);
  }

  /** A vote without options or a reason. */
  public CastVote(long ballotId, VoteChoice choice, @Nullable Integer seenVotes) {
    this(ballotId, choice, List.of(), null, seenVotes);
  }

  /** Says nothing of the vote: it must not reach a log. */
  @Override
  public String toString() {
    return "CastVote[ballotId=" + ballotId + "]";
  }
}
