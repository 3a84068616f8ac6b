package org.klaster.vocabulary.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A vote as a seat gives it.
 *
 * @param reason why, where it has to be said or the seat says it
 */
public record GivenVote(BallotMark mark, @Nullable String reason) implements Serializable {

  /** A vote without options or a reason. */
  public static GivenVote of(VoteChoice choice) {
    return new GivenVote(BallotMark.of(choice), null);
  }
}
