package org.klaster.api.procurement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;

/**
 * A value of a watched number.
 *
 * @param jurisdiction where it holds, such as EU, KZ or KLASTER
 * @param from today at the earliest
 * @param verified whether the source was read
 */
public record ReviseRule(
    @NotNull ProcurementRuleKind kind,
    @NotNull @Pattern(regexp = "[A-Z]{2,10}") String jurisdiction,
    @NotNull BigDecimal value,
    @NotBlank @Size(max = 500) String source,
    @NotBlank @Size(max = 500) String clause,
    @NotNull LocalDate from,
    boolean verified)
    implements Serializable {}
