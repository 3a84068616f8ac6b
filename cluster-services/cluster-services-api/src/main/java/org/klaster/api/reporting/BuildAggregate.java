package org.klaster.api.reporting;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.shared.Period;

/**
 * Builds an aggregate of the accepted reports.
 *
 * @param number the number that it is to have: one more than the caller has seen
 */
public record BuildAggregate(long clusterId, @NotNull Period period, int number)
    implements Serializable {}
