package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.ProcurementRuleKind;

/**
 * A version of a watched number.
 *
 * @param inForce whether it counts today
 * @param enteredBy null where it was delivered with the system
 */
public record RuleVersionView(
    ProcurementRuleKind kind,
    RuleView rule,
    boolean inForce,
    @Nullable String enteredBy,
    @Nullable Instant enteredAt)
    implements Serializable {}
