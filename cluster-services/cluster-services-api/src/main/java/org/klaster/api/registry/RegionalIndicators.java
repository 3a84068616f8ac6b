package org.klaster.api.registry;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Indicators of regions, as statistics print them, and what does not fit in them. */
@Local
public interface RegionalIndicators {

  /**
   * Open to everyone.
   *
   * @param kato code of the region
   */
  RegionIndicators ofRegion(@NotNull String kato);

  /**
   * Reads a file and says what it would bring; stores nothing. For coordinators and the ministry.
   */
  ImportPreview preview(@NotNull @Valid ImportIndicators command);

  /**
   * Stores a file's table; an earlier one of the same region and source is replaced. For
   * coordinators and the ministry.
   *
   * @throws org.klaster.api.shared.RuleViolated {@code import.errors} if a line has an error
   */
  void confirm(@NotNull @Valid ImportIndicators command);
}
