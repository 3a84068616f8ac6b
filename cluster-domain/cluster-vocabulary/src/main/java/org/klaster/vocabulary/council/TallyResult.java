package org.klaster.vocabulary.council;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count and what follows from it.
 *
 * @param seats seats of the snapshot
 * @param recused of them recused; they are in no other number
 * @param entitled seats that might vote
 * @param tookPart of them voted, or were in the session when the vote ended
 * @param yes votes in favour
 * @param no votes against
 * @param abstain abstentions
 * @param quorumCount the number that was held against the quorum
 * @param quorumNeeded the number that the quorum asked for
 * @param quorumReached whether it was reached
 * @param base the number that the votes in favour were held against
 * @param yesNeeded votes in favour that the rules asked for
 * @param counted what the seats' votes say, before any casting vote
 * @param castingVote the chair's casting vote, where one was given
 * @param outcome what follows
 * @param options counts of the options by their place; empty for yes and no
 */
public record TallyResult(
    int seats,
    int recused,
    int entitled,
    int tookPart,
    int yes,
    int no,
    int abstain,
    int quorumCount,
    int quorumNeeded,
    boolean quorumReached,
    int base,
    int yesNeeded,
    BallotOutcome counted,
    @Nullable VoteChoice castingVote,
    BallotOutcome outcome,
    List<OptionCount> options)
    implements Serializable {

  public TallyResult {
    options = List.copyOf(options);
  }

  /** Options of that standing, by their place. */
  public List<Integer> options(OptionStanding standing) {
    return options.stream()
        .filter(option -> option.standing() == standing)
        .map(OptionCount::option)
        .toList();
  }
}
