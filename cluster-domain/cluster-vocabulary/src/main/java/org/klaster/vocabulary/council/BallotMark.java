package org.klaster.vocabulary.council;

import java.io.Serializable;
import java.util.List;

/**
 * What stands on a ballot paper.
 *
 * @param choice in a ballot with options: YES with the options marked, NO against all of them
 * @param options the options marked, by their place, ascending; empty without a YES
 */
public record BallotMark(VoteChoice choice, List<Integer> options) implements Serializable {

  public BallotMark {
    options = options.stream().distinct().sorted().toList();
  }

  /** A paper without options. */
  public static BallotMark of(VoteChoice choice) {
    return new BallotMark(choice, List.of());
  }

  /** A paper on which options are marked. */
  public static BallotMark marked(Integer... options) {
    return new BallotMark(VoteChoice.YES, List.of(options));
  }
}
