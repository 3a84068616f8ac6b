package org.klaster.api.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A watched number with its source. */
public record RuleView(
    String jurisdiction,
    BigDecimal value,
    String source,
    String clause,
    LocalDate validFrom,
    boolean verified)
    implements Serializable {}
