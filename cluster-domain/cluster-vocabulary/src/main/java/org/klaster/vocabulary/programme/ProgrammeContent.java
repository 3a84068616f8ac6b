package org.klaster.vocabulary.programme;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What a programme says of itself; in a draft anything may be missing.
 *
 * @param name at most 500 characters a language
 * @param goal at most 4,000 characters a language
 * @param growthPoint where growth is expected to start, at most 4,000 characters a language
 * @param lastYear not before {@code firstYear} once it is submitted
 */
public record ProgrammeContent(
    @Nullable LocalizedText name,
    @Nullable LocalizedText goal,
    @Nullable LocalizedText growthPoint,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear)
    implements Serializable {}
