package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.BidStatus;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/** A tender in which the caller may bid, or has bid. */
public record BiddableTender(
    long id,
    LocalizedText name,
    LocalizedText cluster,
    TenderStatus status,
    @Nullable Instant biddingUntil,
    @Nullable BidStatus mine)
    implements Serializable {}
