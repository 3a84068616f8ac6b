package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.ObjectionRemedy;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A bidder's objection.
 *
 * @param upheld null while it is undecided
 * @param remedy what was mended; null unless it was upheld
 * @param remedied whose bid was excluded or taken back in; null for none
 */
public record ObjectionView(
    long id,
    LocalizedText bidder,
    String objection,
    Instant filedAt,
    @Nullable Boolean upheld,
    @Nullable String ground,
    @Nullable ObjectionRemedy remedy,
    @Nullable LocalizedText remedied)
    implements Serializable {}
