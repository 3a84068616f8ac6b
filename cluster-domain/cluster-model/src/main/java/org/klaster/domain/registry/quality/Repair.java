package org.klaster.domain.registry.quality;

import java.math.BigDecimal;
import org.klaster.vocabulary.registry.IndicatorKind;

/** A figure that would fit; only ever a suggestion. */
public record Repair(IndicatorKind kind, BigDecimal value) {}
