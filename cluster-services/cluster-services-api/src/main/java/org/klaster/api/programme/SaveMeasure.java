package org.klaster.api.programme;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.programme.MeasureContent;

/**
 * A measure to be added or changed.
 *
 * @param version version of the programme that the caller saw
 * @param measureId null for a new one
 */
public record SaveMeasure(
    long programmeId, int version, @Nullable Long measureId, @NotNull MeasureContent content)
    implements Serializable {}
