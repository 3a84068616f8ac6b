package org.klaster.api.shared;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.OutboxState;

/**
 * How far an account or an invitation at the identity provider is.
 *
 * @param attempts tries so far
 * @param nextAttemptAt when it is tried again, where it is pending
 * @param lastError what the last try met
 */
public record ProvisioningView(
    OutboxState state, int attempts, Instant nextAttemptAt, @Nullable String lastError)
    implements Serializable {}
