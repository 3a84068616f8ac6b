package org.klaster.api.council;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.OutboxState;

/**
 * How far a new member's account at the identity provider is.
 *
 * @param attempts tries so far
 * @param nextAttemptAt when it is tried again, where it is pending
 * @param lastError what the last try met
 */
public record ProvisioningView(
    OutboxState state, int attempts, Instant nextAttemptAt, @Nullable String lastError)
    implements Serializable {}
