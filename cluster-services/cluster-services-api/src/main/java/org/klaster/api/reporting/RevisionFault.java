package org.klaster.api.reporting;

import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Period;

/**
 * A revision that is not what was frozen.
 *
 * @param cells indicators whose kept figure or reason is not the one of the canonical text; empty
 *     where the texts agree with each other and not with the hash
 */
public record RevisionFault(
    long reportId, LocalizedText organisation, Period period, int revision, List<String> cells)
    implements Serializable {

  public RevisionFault {
    cells = List.copyOf(cells);
  }
}
