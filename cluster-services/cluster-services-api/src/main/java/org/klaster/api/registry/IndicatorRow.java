package org.klaster.api.registry;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.GrowthVerdict;
import org.klaster.vocabulary.registry.RegionalIndicator;

/**
 * One indicator of a region.
 *
 * @param line place in the printed table, from 1
 * @param heading as printed
 * @param values one a year of the table, null where none is printed
 * @param printedGrowth per cent of the year before, as printed
 * @param computedGrowth the same computed from the levels, to two decimals
 * @param impliedDeflator where the two disagree on a sum of money: the price index in per cent that
 *     would reconcile them if the printed figure were an index of physical volume
 */
public record IndicatorRow(
    int line,
    RegionalIndicator kind,
    String heading,
    String unit,
    List<@Nullable BigDecimal> values,
    @Nullable BigDecimal printedGrowth,
    @Nullable BigDecimal computedGrowth,
    GrowthVerdict verdict,
    @Nullable BigDecimal impliedDeflator)
    implements Serializable {}
