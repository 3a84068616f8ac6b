package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * An option of a question: a text, or in an election a candidate.
 *
 * @param seatId the candidate's seat in the council; its text is made from who holds it
 */
public record OptionInput(@Nullable LocalizedText text, @Nullable Long seatId)
    implements Serializable {}
