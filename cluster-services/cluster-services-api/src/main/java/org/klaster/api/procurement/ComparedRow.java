package org.klaster.api.procurement;

import java.io.Serializable;
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
 */
public record ComparedRow(
    LocalizedText bidder, Money unitPrice, ComparedBid bid, @Nullable BidScore score, boolean first)
    implements Serializable {}
