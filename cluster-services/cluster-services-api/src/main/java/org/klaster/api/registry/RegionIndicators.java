package org.klaster.api.registry;

import java.io.Serializable;
import java.util.List;

/** A region with its tables of indicators, one a source. */
public record RegionIndicators(RegionView region, List<IndicatorTable> tables)
    implements Serializable {

  public RegionIndicators {
    tables = List.copyOf(tables);
  }
}
