package org.klaster.api.council;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.klaster.vocabulary.council.SeatFunction;

/** A function for a seat. */
public record AssignFunction(long seatId, @NotNull SeatFunction function) implements Serializable {}
