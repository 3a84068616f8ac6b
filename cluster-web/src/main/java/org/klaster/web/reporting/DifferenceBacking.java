package org.klaster.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.CellChange;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.ListAddress;

/** What changed between two revisions of a report. */
@Named
@RequestScoped
public class DifferenceBacking {

  @Inject private ReportRegister register;
  @Inject private ListAddress address;

  private long report;
  private int from;
  private int to;
  private List<CellChange> changes = List.of();

  public void load() {
    report = number("id");
    from = (int) number("from");
    to = (int) number("to");
    changes = register.difference(report, from, to);
  }

  private long number(String name) {
    @Nullable Long number = address.number(name);
    if (number == null || number > Integer.MAX_VALUE) {
      throw new NotFound("revision", name);
    }
    return number;
  }

  public long getReport() {
    return report;
  }

  public int getFrom() {
    return from;
  }

  public int getTo() {
    return to;
  }

  public List<CellChange> getChanges() {
    return changes;
  }
}
