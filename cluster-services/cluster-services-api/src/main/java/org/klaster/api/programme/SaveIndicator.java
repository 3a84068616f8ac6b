package org.klaster.api.programme;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.IndicatorContent;

/**
 * An indicator to be added or changed.
 *
 * @param version version of the programme that the caller saw
 * @param indicatorId null for a new one
 */
public record SaveIndicator(
    long programmeId, int version, @Nullable Long indicatorId, @NotNull IndicatorContent content)
    implements Serializable {}
