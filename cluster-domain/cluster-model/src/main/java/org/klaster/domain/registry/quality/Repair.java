package org.klaster.domain.registry.quality;

import java.math.BigDecimal;
import org.klaster.vocabulary.registry.RegionalIndicator;

/** A figure that would fit; only ever a suggestion. */
public record Repair(RegionalIndicator kind, BigDecimal value) {}
