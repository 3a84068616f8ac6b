package org.klaster.api.procurement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/**
 * The opening as an opener sees it.
 *
 * @param due the kind that is opened next, null where all is open or the time has not come
 * @param entered how many have entered their codes for it
 * @param mine whether the caller has
 * @param interested whether the caller has declared an interest
 */
public record OpeningView(
    CeremonyView ceremony,
    @Nullable EnvelopeKind due,
    int entered,
    boolean mine,
    boolean interested,
    int bids)
    implements Serializable {}
