package org.klaster.api.council;

import java.io.Serializable;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A seat for which the caller may vote in a ballot beside the own one.
 *
 * @param person who holds it
 * @param right by what right
 */
public record VotableSeat(long seatId, LocalizedText organisation, String person, CastRight right)
    implements Serializable {}
