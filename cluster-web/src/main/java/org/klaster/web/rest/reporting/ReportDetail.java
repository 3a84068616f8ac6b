package org.klaster.web.rest.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klaster.api.reporting.CellView;
import org.klaster.api.reporting.ReportView;
import org.klaster.api.reporting.ReviewRow;
import org.klaster.api.reporting.RevisionRow;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.reporting.Figure;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/**
 * A report as the caller may see it.
 *
 * @param form code and version of the form
 * @param values by indicator: of the draft while the caller may fill it in, else of the latest
 *     revision; a text that is no number stands as it was typed
 * @param previous figures of the period before
 * @param findings what the check says of the values now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportDetail(
    @JsonUnwrapped ReportBody report,
    int version,
    String form,
    Map<String, Object> values,
    Map<String, String> reasons,
    Map<String, BigDecimal> previous,
    List<CellFinding> findings,
    List<RevisionRow> revisions,
    List<ReviewRow> reviews) {

  static ReportDetail of(ReportView view) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    Map<String, BigDecimal> previous = new LinkedHashMap<>();
    for (CellView cell : view.cells()) {
      String code = cell.indicator().code();
      if (!cell.typed().isEmpty()) {
        values.put(code, number(cell.typed(), cell.indicator().decimals()));
      }
      if (!cell.reason().isEmpty()) {
        reasons.put(code, cell.reason());
      }
      BigDecimal before = cell.previous();
      if (before != null) {
        previous.put(code, before);
      }
    }
    return new ReportDetail(
        ReportBody.of(view.row()),
        view.row().version(),
        view.form(),
        values,
        reasons,
        previous,
        view.cells().stream().flatMap(cell -> cell.findings().stream()).toList(),
        view.revisions(),
        view.reviews());
  }

  private static Object number(String typed, int decimals) {
    try {
      return Figure.parse(typed, decimals);
    } catch (DomainRuleViolation unreadable) {
      return typed;
    }
  }
}
