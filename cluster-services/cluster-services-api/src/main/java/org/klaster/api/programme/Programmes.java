package org.klaster.api.programme;

import jakarta.ejb.Local;
import jakarta.validation.constraints.NotNull;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;

/**
 * Programmes for their readers: the coordinator of the cluster reads all of it, the ministry and
 * the council's seats what was submitted, the members what the council stands behind.
 */
@Local
public interface Programmes {

  /**
   * Programmes that the caller may read. Sort keys: {@code changed}, {@code cluster}, {@code
   * status}.
   */
  Page<ProgrammeRow> search(@NotNull ProgrammeCriteria criteria, @NotNull PageRequest page);

  /**
   * @throws org.klaster.api.shared.NotFound if there is none or the caller may not read it
   */
  ProgrammeView programme(long programmeId);
}
