package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Gives a seat of a cluster's council. */
public record AppointSeat(long clusterId, @NotNull @Valid SeatInput seat) implements Serializable {}
