package org.klaster.api.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.klaster.vocabulary.shared.BenefitKind;
import org.klaster.vocabulary.shared.Money;

/**
 * A line of a member.
 *
 * @param evidence by what it can be checked, such as the number and day of a contract
 */
public record EnterBenefit(
    long clusterId,
    long organisationId,
    @Min(1991) @Max(2100) int year,
    @NotNull BenefitKind kind,
    @NotNull Money amount,
    @NotBlank @Size(max = 500) String what,
    @NotBlank @Size(max = 500) String evidence)
    implements Serializable {}
