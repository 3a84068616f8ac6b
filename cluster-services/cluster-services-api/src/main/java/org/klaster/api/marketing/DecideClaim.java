package org.klaster.api.marketing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.Money;

/**
 * A decision on a claim: the whole amount approves it, nought refuses it.
 *
 * @param ground needed unless the whole is approved
 */
public record DecideClaim(
    long claimId, @NotNull Money granted, @Nullable @Size(max = 4000) String ground, int version)
    implements Serializable {}
