package org.klaster.api.council;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.ActingGround;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat of a ballot's snapshot, without its vote.
 *
 * @param acting why it acts as the chair in this ballot, null where it does not
 */
public record ElectorRow(
    long seatId,
    Sphere sphere,
    LocalizedText organisation,
    String person,
    boolean chair,
    @Nullable SeatFunction function,
    @Nullable ActingGround acting,
    @Nullable RecusalGround recusal,
    @Nullable String interest)
    implements Serializable {}
