package org.klaster.domain.council;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.klaster.vocabulary.council.BallotForm;
import org.klaster.vocabulary.council.OptionCount;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VotingMethod;

/**
 * The second round of a choice in which nothing carried: between the first two options. Who is
 * level with the second stands too; who got no vote does not.
 */
public final class Runoff {

  private static final int FIRST = 2;

  private Runoff() {}

  /** Its form; empty where fewer than two options got a vote, so that the choice stays whole. */
  public static Optional<BallotForm> of(TallyResult tally) {
    List<OptionCount> voted =
        tally.options().stream()
            .filter(option -> option.votes() > 0)
            .sorted(Comparator.comparingInt(OptionCount::votes).reversed())
            .toList();
    if (voted.size() < FIRST) {
      return Optional.empty();
    }
    int least = voted.get(FIRST - 1).votes();
    List<Integer> options =
        voted.stream().filter(o -> o.votes() >= least).map(OptionCount::option).toList();
    return Optional.of(new BallotForm(VotingMethod.CHOICE, options, 1, 1));
  }
}
