package org.klaster.api.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;

/**
 * Keeps a draft; it takes the place of the earlier one as a whole.
 *
 * @param version the version that the form was filled with
 * @param cells what is typed, by indicator; a cell that is not named is empty
 */
public record SaveDraft(
    long reportId,
    int version,
    @NotNull @Size(max = 100) Map<String, @NotNull @Valid CellInput> cells)
    implements Serializable {

  public SaveDraft {
    cells = Map.copyOf(cells);
  }
}
