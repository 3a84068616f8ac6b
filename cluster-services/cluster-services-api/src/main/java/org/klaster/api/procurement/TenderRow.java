package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A tender in a list.
 *
 * @param lots how many it has
 * @param biddingUntil null before bids are taken
 */
public record TenderRow(
    long id,
    long clusterId,
    LocalizedText clusterName,
    LocalizedText name,
    TenderStatus status,
    long lots,
    Instant demandUntil,
    @Nullable Instant biddingUntil,
    Instant changedAt)
    implements Serializable {}
