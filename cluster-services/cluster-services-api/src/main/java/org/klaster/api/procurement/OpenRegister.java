package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All joint purchases as open data.
 *
 * @param at of the newest release; now where there is none
 * @param processes the oldest first; none where nothing was published
 */
public record OpenRegister(Instant at, List<OpenProcess> processes) implements Serializable {

  public OpenRegister {
    processes = List.copyOf(processes);
  }
}
