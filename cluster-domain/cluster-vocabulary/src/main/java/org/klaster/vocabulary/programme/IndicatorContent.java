package org.klaster.vocabulary.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An expected indicator; in a draft anything may be missing.
 *
 * @param name at most 500 characters a language
 * @param unit unit of both values
 * @param baseline value in {@code baselineYear}, at most four decimals
 * @param target value to be reached in {@code targetYear}, at most four decimals
 */
public record IndicatorContent(
    @Nullable LocalizedText name,
    @Nullable IndicatorUnit unit,
    @Nullable Integer baselineYear,
    @Nullable BigDecimal baseline,
    @Nullable Integer targetYear,
    @Nullable BigDecimal target)
    implements Serializable {}
