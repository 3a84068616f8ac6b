package org.klaster.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AssignFunction;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.council.SeatFunction;

/** The fields with which a seat gets a function. */
public class FunctionFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable Long seat;
  private @Nullable SeatFunction function;
  private @Nullable LocalDate until;

  AssignFunction input() {
    if (seat == null) {
      throw new InvalidInput("functionSeat", "required");
    }
    return new AssignFunction(seat, function, until);
  }

  public @Nullable Long getSeat() {
    return seat;
  }

  public void setSeat(@Nullable Long seat) {
    this.seat = seat;
  }

  public @Nullable SeatFunction getFunction() {
    return function;
  }

  public void setFunction(@Nullable SeatFunction function) {
    this.function = function;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
