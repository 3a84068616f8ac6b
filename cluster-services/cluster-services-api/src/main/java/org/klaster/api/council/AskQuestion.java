package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A question on which the seats of a council vote in writing.
 *
 * @param question each language at most 500 characters
 * @param closesAt deadline, null for the council's voting days
 */
public record AskQuestion(
    long clusterId,
    @NotNull LocalizedText question,
    @Nullable @Size(max = 4000) String explanation,
    @NotNull @Valid VoteTerms terms,
    @Nullable Instant closesAt)
    implements Serializable {}
