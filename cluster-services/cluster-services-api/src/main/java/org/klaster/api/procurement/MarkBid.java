package org.klaster.api.procurement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How an evaluator judges a bid.
 *
 * @param criterion by its place in the terms, from 0
 * @param mark 0 to 100
 */
public record MarkBid(
    long tenderId, long bidId, @PositiveOrZero int criterion, @NotNull BigDecimal mark)
    implements Serializable {}
