package org.klaster.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.DifferenceView;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.ListAddress;

/** What changed between two revisions of a report. */
@Named
@RequestScoped
public class DifferenceBacking {

  @Inject private ReportRegister register;
  @Inject private ListAddress address;

  private DifferenceView view;

  public void load() {
    view = register.difference(number("id"), (int) number("from"), (int) number("to"));
  }

  private long number(String name) {
    @Nullable Long number = address.number(name);
    if (number == null || number > Integer.MAX_VALUE) {
      throw new NotFound("revision", name);
    }
    return number;
  }

  public DifferenceView getView() {
    return view;
  }
}
