package org.klaster.api.marketing;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.marketing.ClaimStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A claim for an expense: all of them for the coordinator, the own ones for a member.
 *
 * @param line its budget line
 * @param proof document that proves the performance
 * @param decidable whether the caller may decide on it now
 */
public record ClaimView(
    long id,
    int version,
    LocalizedText organisation,
    LocalizedText line,
    String performed,
    Money amount,
    DocumentView proof,
    Instant claimedAt,
    ClaimStatus status,
    @Nullable Money approved,
    @Nullable String ground,
    boolean decidable)
    implements Serializable {}
