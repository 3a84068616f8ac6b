package org.klaster.api.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.reporting.IndicatorDefinition;

/**
 * One indicator of a report.
 *
 * @param typed what stands in the firm's draft; empty for others
 * @param reason given with the figure shown
 * @param figure of the latest revision, null before the first or where it has none
 * @param previous figure of the period before, null where there is none
 * @param comment the coordinator's latest comment on the cell, null where there is none
 * @param findings what the check says of the cell now
 */
public record CellView(
    IndicatorDefinition indicator,
    String typed,
    String reason,
    @Nullable BigDecimal figure,
    @Nullable BigDecimal previous,
    @Nullable String comment,
    List<CellFinding> findings)
    implements Serializable {

  public CellView {
    findings = List.copyOf(findings);
  }
}
