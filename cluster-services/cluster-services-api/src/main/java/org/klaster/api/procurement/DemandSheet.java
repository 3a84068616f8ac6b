package org.klaster.api.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.List;

/** Several lines at once. */
public record DemandSheet(@NotEmpty @Valid List<EnterDemand> lines) implements Serializable {

  public DemandSheet {
    lines = List.copyOf(lines);
  }
}
