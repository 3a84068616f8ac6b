package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.klaster.vocabulary.procurement.BuyingTerms;

/**
 * Other terms for what is published.
 *
 * @param terms whole, with the deadline for bids
 * @param reason that all read
 */
public record ChangeTerms(
    long tenderId,
    @NotNull BuyingTerms terms,
    @NotBlank @Size(max = 4000) String reason,
    int version)
    implements Serializable {}
