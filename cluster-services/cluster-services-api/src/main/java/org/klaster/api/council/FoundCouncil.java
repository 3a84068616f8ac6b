package org.klaster.api.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.klaster.api.registry.TextInput;

/**
 * A new council of a cluster with its first rules and seats. The service refuses what is missing
 * with the field's name; that of a seat is {@code seat-N-...}, counted from 1.
 *
 * @param seats at least a chair and a secretary
 */
public record FoundCouncil(
    long clusterId,
    @NotNull @Valid TextInput name,
    @NotNull @Valid RulesInput rules,
    @NotNull List<@NotNull @Valid FirstSeat> seats)
    implements Serializable {

  public FoundCouncil {
    seats = List.copyOf(seats);
  }

  /**
   * A seat that the council begins with.
   *
   * @param number the row of the form, for messages, from 1
   * @param seat who sits there
   */
  public record FirstSeat(int number, @NotNull @Valid SeatInput seat) implements Serializable {}
}
