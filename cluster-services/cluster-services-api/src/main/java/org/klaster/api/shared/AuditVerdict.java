package org.klaster.api.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the chain found.
 *
 * @param intact whether every record fits
 * @param checked number of records that were recomputed
 * @param firstBroken number of the first record that does not fit, null where all do
 * @param reason what is wrong with it: {@code hash}, {@code previous-hash}, {@code gap}, {@code
 *     head}, or of a seal that does not fit the chain {@code seal}, or its signature {@code
 *     seal-signature}
 * @param headHash the hash at the end of the chain
 */
public record AuditVerdict(
    boolean intact,
    long checked,
    @Nullable Long firstBroken,
    @Nullable String reason,
    String headHash)
    implements Serializable {}
