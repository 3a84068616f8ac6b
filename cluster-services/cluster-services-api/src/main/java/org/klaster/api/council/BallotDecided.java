package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * The final outcome of a ballot.
 *
 * @param conditions conditions that were part of the question, null for none
 * @param tally the certified count
 * @param decidedAt moment of the certification by the database's clock
 */
public record BallotDecided(
    long ballotId,
    String subjectType,
    long subjectId,
    @Nullable LocalizedText conditions,
    TallyResult tally,
    Instant decidedAt)
    implements Serializable {

  /** CARRIED, NOT_CARRIED, NO_QUORUM, or TIED where nobody may break the tie. */
  public BallotOutcome outcome() {
    return tally.outcome();
  }
}
