package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.AuditCheckState;

/**
 * How far a verification of the chain is, or what it found.
 *
 * @param checked records that were recomputed
 * @param total records that there are to recompute
 * @param firstBroken number of the first record that does not fit, null where all do
 * @param reason what is wrong with it, as in {@link AuditVerdict#reason()}
 * @param headHash the hash at the end of the chain, once it is over and all fits
 * @param perSecond records in a second
 * @param remainingSeconds what is left at that speed
 */
public record AuditCheckView(
    long id,
    AuditCheckState state,
    long checked,
    long total,
    @Nullable Long firstBroken,
    @Nullable String reason,
    @Nullable String headHash,
    Instant startedAt,
    @Nullable Instant finishedAt,
    long perSecond,
    long remainingSeconds)
    implements Serializable {

  /** Of a hundred. */
  public int percent() {
    return total == 0 ? 100 : (int) (checked * 100 / total);
  }
}
