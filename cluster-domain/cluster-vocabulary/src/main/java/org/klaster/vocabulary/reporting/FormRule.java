package org.klaster.vocabulary.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a form, as data.
 *
 * @param indicator the cell at which the rule speaks
 * @param other the second part, or the indicator that must be there too
 * @param whole the indicator that a part may not exceed
 * @param threshold the minimum or the factor of change
 */
public record FormRule(
    RuleKind kind,
    RuleSeverity severity,
    String indicator,
    @Nullable String other,
    @Nullable String whole,
    @Nullable BigDecimal threshold)
    implements Serializable {}
