package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A bidder's objection.
 *
 * @param upheld null while it is undecided
 */
public record ObjectionView(
    long id,
    LocalizedText bidder,
    String objection,
    Instant filedAt,
    @Nullable Boolean upheld,
    @Nullable String ground)
    implements Serializable {}
