package org.klaster.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.DueReport;
import org.klaster.api.reporting.ReportCriteria;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.reporting.ReportRow;
import org.klaster.api.reporting.Reports;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.reporting.ReportStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** What the person's firms owe, and the list of reports that the person reviews. */
@Named
@RequestScoped
public class ReportsBacking {

  @Inject private Reports reports;
  @Inject private ReportRegister register;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable List<DueReport> due;
  private @Nullable Page<ReportRow> page;

  public List<DueReport> getDue() {
    if (due == null) {
      due = reports.due();
    }
    return due;
  }

  /** Key of a report's page: its number, or what opens it. */
  public String key(DueReport report) {
    Long id = report.reportId();
    return id == null
        ? report.clusterId() + "-" + report.organisationId() + "-" + report.period()
        : id.toString();
  }

  public Page<ReportRow> getPage() {
    if (page == null) {
      page =
          register.search(
              new ReportCriteria(
                  address.number("cluster"),
                  period(),
                  address.constant("status", ReportStatus.class)),
              address.pageRequest());
    }
    return page;
  }

  /** A period in the address that is none does not filter. */
  private @Nullable Period period() {
    String written = address.text("period");
    try {
      return written == null ? null : Period.parse(written);
    } catch (DomainRuleViolation malformed) {
      return null;
    }
  }

  /** The quarters of which there are reports. */
  public List<Choice> getPeriods() {
    return PeriodChoices.of(register.periods(), messages);
  }

  public List<Choice> getStatuses() {
    return Choice.of(ReportStatus.class, messages);
  }
}
