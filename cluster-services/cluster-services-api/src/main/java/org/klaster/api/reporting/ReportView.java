package org.klaster.api.reporting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A report as the caller may see it. The firm sees its draft; the coordinator sees the latest
 * revision and never the draft; the auditor sees states, times and hashes, and no cell.
 *
 * @param form code and version of the form
 * @param cells the entered indicators in the form's order; empty for those who may not see values
 * @param revisions newest first
 * @param reviews newest first
 * @param people full names of those who submitted and decided, by their accounts
 * @param fillable whether the caller may change and submit the draft now
 * @param decidable whether the caller may return or accept it now
 * @param reopenable whether the caller may take back the acceptance now
 */
public record ReportView(
    ReportRow row,
    String form,
    List<CellView> cells,
    List<RevisionRow> revisions,
    List<ReviewRow> reviews,
    Map<String, String> people,
    boolean fillable,
    boolean decidable,
    boolean reopenable)
    implements Serializable {

  public ReportView {
    cells = List.copyOf(cells);
    revisions = List.copyOf(revisions);
    reviews = List.copyOf(reviews);
    people = Map.copyOf(people);
  }
}
