package org.klaster.council;

import org.klaster.domain.council.Seat;

/**
 * A seat was given, or its term was ended; told within the same transaction.
 *
 * @param begins whether it was given
 */
public record SeatChanged(Seat seat, boolean begins) {}
