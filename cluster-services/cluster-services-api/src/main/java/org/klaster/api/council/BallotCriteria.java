package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotStatus;

/**
 * Filter of the list of ballots; null means any.
 *
 * @param waitingForMe only open ballots in which a seat of the caller has not voted yet, and ties
 *     that wait for the caller's casting vote
 */
public record BallotCriteria(
    @Nullable Long clusterId, @Nullable BallotStatus status, boolean waitingForMe)
    implements Serializable {

  public static BallotCriteria any() {
    return new BallotCriteria(null, null, false);
  }
}
