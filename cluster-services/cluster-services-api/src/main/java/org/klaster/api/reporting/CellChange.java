package org.klaster.api.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.IndicatorDefinition;

/** A cell that differs between two revisions. */
public record CellChange(
    IndicatorDefinition indicator,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after,
    @Nullable BigDecimal difference)
    implements Serializable {}
