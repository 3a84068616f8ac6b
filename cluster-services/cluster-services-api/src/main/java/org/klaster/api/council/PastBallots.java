package org.klaster.api.council;

import java.time.Instant;
import org.klaster.vocabulary.council.TallyResult;

/**
 * Ballots of the past for the other contexts' demonstration data, inside their transactions:
 * injected as a CDI bean. No mail goes out and no handler is called; the caller tells its own
 * aggregate. Nothing else may use it.
 */
public interface PastBallots {

  /**
   * Opens a ballot as of that moment.
   *
   * @return its id
   */
  long open(OpenBallot question, Instant at);

  /** Lets all seats of the day of its opening vote in favour, and certifies the count. */
  TallyResult unanimous(long ballotId, Instant decidedAt);

  /** The same, but the last seat abstains. */
  TallyResult allButOne(long ballotId, Instant decidedAt);
}
