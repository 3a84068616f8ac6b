package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BidScore;
import org.klaster.vocabulary.procurement.ComparedBid;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Money;

/**
 * A bid on a lot with all that its points are computed from.
 *
 * @param unitPrice at the volume of the lot
 * @param score null while marks are missing
 * @param first whether the award names it
 * @param validUntil until when it binds, what the bidder has added counted
 * @param expired whether that day has passed before the award: it is not awarded
 */
public record ComparedRow(
    LocalizedText bidder,
    Money unitPrice,
    ComparedBid bid,
    @Nullable BidScore score,
    boolean first,
    @Nullable LocalDate validUntil,
    boolean expired)
    implements Serializable {}
