package org.klaster.api.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * What changed from one revision of a report to another.
 *
 * @param row whose report it is, and for which quarter
 * @param from number of the earlier revision
 * @param to number of the later one
 */
public record DifferenceView(ReportRow row, int from, int to, List<CellChange> changes)
    implements Serializable {

  public DifferenceView {
    changes = List.copyOf(changes);
  }
}
