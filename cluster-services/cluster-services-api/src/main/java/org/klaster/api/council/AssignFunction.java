package org.klaster.api.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.council.SeatFunction;

/**
 * A function for a seat.
 *
 * @param function null takes from the seat what it has
 * @param until first day on which it has the function no more; null sets no end
 * @param version of the council that the caller saw; null where it is not asked for
 */
public record AssignFunction(
    long seatId,
    @Nullable SeatFunction function,
    @Nullable LocalDate until,
    @Nullable Integer version)
    implements Serializable {

  /** Whatever the council looks like now. */
  public AssignFunction(long seatId, @Nullable SeatFunction function, @Nullable LocalDate until) {
    this(seatId, function, until, null);
  }

  /** A function without a fixed end. */
  public AssignFunction(long seatId, SeatFunction function) {
    this(seatId, function, null, null);
  }
}
