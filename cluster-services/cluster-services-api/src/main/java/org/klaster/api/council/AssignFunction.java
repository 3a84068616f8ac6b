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
 */
public record AssignFunction(
    long seatId, @Nullable SeatFunction function, @Nullable LocalDate until)
    implements Serializable {

  /** A function without a fixed end. */
  public AssignFunction(long seatId, SeatFunction function) {
    this(seatId, function, null);
  }
}
