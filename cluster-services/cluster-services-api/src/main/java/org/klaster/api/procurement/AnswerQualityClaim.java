package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The supplier accepts or disputes a claim, with its words. */
public record AnswerQualityClaim(
    long contractId, long claimId, boolean accept, @NotBlank @Size(max = 4000) String answer)
    implements Serializable {}
