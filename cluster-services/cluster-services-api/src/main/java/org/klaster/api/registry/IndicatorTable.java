package org.klaster.api.registry;

import java.io.Serializable;
import java.util.List;

/**
 * A printed table of indicators with what was found in it.
 *
 * @param source where the figures come from
 * @param years in ascending order; the columns of the rows' values
 */
public record IndicatorTable(
    String source, List<Integer> years, List<IndicatorRow> rows, List<IndicatorFinding> findings)
    implements Serializable {

  public IndicatorTable {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }
}
