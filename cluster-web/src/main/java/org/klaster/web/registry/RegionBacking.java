package org.klaster.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.IndicatorFinding;
import org.klaster.api.registry.IndicatorRow;
import org.klaster.api.registry.IndicatorTable;
import org.klaster.api.registry.ReferenceData;
import org.klaster.api.registry.RegionIndicators;
import org.klaster.api.registry.RegionView;
import org.klaster.api.registry.RegionalIndicators;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.registry.QualityRule;
import org.klaster.web.shared.ListAddress;

/** The list of regions, and one region with its indicators and what does not fit in them. */
@Named
@RequestScoped
public class RegionBacking {

  @Inject private RegionalIndicators indicators;
  @Inject private ReferenceData reference;
  @Inject private ListAddress address;

  private @Nullable RegionIndicators region;

  /** Opens the page of one region; an unknown code ends in 404. */
  public void load() {
    String kato = address.text("kato");
    if (kato == null) {
      throw new NotFound("region", "?");
    }
    region = indicators.ofRegion(kato);
  }

  public List<RegionView> getRegions() {
    return reference.regions();
  }

  public @Nullable RegionIndicators getRegion() {
    return region;
  }

  /** The values of a row for the chart: a JSON list, with null where none is printed. */
  public String values(IndicatorRow row) {
    return row.values().stream()
        .map(value -> value == null ? "null" : value.toPlainString())
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Whether something was found at a cell. */
  public boolean flagged(IndicatorTable table, IndicatorRow row, int year) {
    return table.findings().stream()
        .anyMatch(
            finding -> finding.line() == row.line() && finding.year() == year && !growth(finding));
  }

  private static boolean growth(IndicatorFinding finding) {
    return finding.rule() == QualityRule.GROWTH_MISMATCH;
  }

  /** Value of a row in the column of that place, from 0. */
  public @Nullable BigDecimal value(IndicatorRow row, int column) {
    return row.values().get(column);
  }
}
