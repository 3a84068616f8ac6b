package org.klaster.procurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.BallotOutcome;

/**
 * The council's ballot on the award of a tender is over; fired in the transaction that ends it.
 *
 * @param outcome null where the ballot was annulled
 */
public record AwardBalloted(long tenderId, @Nullable BallotOutcome outcome, Instant at) {}
