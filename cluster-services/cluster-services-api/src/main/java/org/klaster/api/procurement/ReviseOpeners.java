package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A council's rule on openers of bids. That one of them is of the ministry or an auditor is no
 * choice.
 *
 * @param threshold how many openers it takes at least; two or more
 * @param holders how many openers there are at least; more than it takes
 * @param from today at the earliest
 * @param verified whether somebody compared it with the source
 */
public record ReviseOpeners(
    long clusterId,
    int threshold,
    int holders,
    @NotBlank @Size(max = 500) String source,
    @NotBlank @Size(max = 500) String clause,
    @NotNull LocalDate from,
    boolean verified)
    implements Serializable {}
