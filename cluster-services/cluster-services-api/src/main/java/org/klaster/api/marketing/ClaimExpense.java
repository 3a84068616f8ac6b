package org.klaster.api.marketing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.klaster.vocabulary.shared.Money;

/**
 * A claim for an expense.
 *
 * @param line budget line, from 0
 * @param performed what was done
 */
public record ClaimExpense(
    long campaignId,
    long organisationId,
    int line,
    @NotBlank @Size(max = 4000) String performed,
    @NotNull Money amount)
    implements Serializable {}
