package org.klaster.web.reporting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.CellInput;
import org.klaster.api.reporting.CellView;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.reporting.ReportView;
import org.klaster.api.reporting.Reports;
import org.klaster.api.reporting.SaveDraft;
import org.klaster.api.reporting.SubmissionRefused;
import org.klaster.api.reporting.SubmitReport;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Period;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Flash;

/** A report: the form while the firm may fill it in, what was submitted afterwards. */
@Named
@ViewScoped
public class ReportBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/app/reporting/report.xhtml?id=";

  @Inject private Reports reports;
  @Inject private ReportRegister register;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable String id;
  private ReportView view;
  private List<CellForm> cells = List.of();

  /**
   * Whoever has to decide goes to the page of the review; a report that nobody has opened yet is
   * opened.
   */
  public @Nullable String load() {
    String key = id == null ? "" : id;
    if (key.matches("\\d{1,18}-\\d{1,18}-\\d{4}-Q[1-4]")) {
      return PAGE + open(key.split("-", 3)) + "&faces-redirect=true";
    }
    if (!key.matches("\\d{1,18}")) {
      throw new NotFound("report", key);
    }
    long report = Long.parseLong(key);
    // Asked before it is read: the page of the decision reads it, and each read is recorded.
    if (register.awaitsDecision(report)) {
      return "/app/reporting/report-review.xhtml?id=" + key + "&faces-redirect=true";
    }
    view = register.view(report);
    cells = view.cells().stream().map(cell -> new CellForm(cell, messages.language())).toList();
    return null;
  }

  private long open(String[] key) {
    try {
      return reports
          .open(
              new OpenReport(Long.parseLong(key[0]), Long.parseLong(key[1]), Period.parse(key[2])))
          .id();
    } catch (DomainRuleViolation noPeriod) {
      throw (NotFound) new NotFound("report", key[2]).initCause(noPeriod);
    }
  }

  public String save() {
    keep();
    return flash.done("reporting.report.saved", PAGE + view.row().id());
  }

  /** Keeps the draft first, so that nothing is lost whatever the check says. */
  public @Nullable String submit() {
    int version = keep();
    try {
      reports.submit(new SubmitReport(view.row().id(), version));
    } catch (SubmissionRefused refused) {
      refresh(refused.findings());
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR,
                  messages.format("reporting.report.refused", refused.findings().size()),
                  null));
      return null;
    }
    return flash.done("reporting.report.submitted", PAGE + view.row().id());
  }

  private int keep() {
    Map<String, CellInput> typed = new HashMap<>();
    cells.forEach(cell -> typed.put(cell.getView().indicator().code(), cell.toInput()));
    return reports.saveDraft(new SaveDraft(view.row().id(), view.row().version(), typed));
  }

  private void refresh(List<CellFinding> refusals) {
    view = register.view(view.row().id());
    Map<String, CellView> newer =
        view.cells().stream()
            .collect(Collectors.toMap(cell -> cell.indicator().code(), cell -> cell));
    for (CellForm cell : cells) {
      CellView found = newer.get(cell.getView().indicator().code());
      if (found != null) {
        cell.refresh(
            found,
            refusals.stream()
                .filter(refusal -> refusal.indicator().equals(found.indicator().code()))
                .toList());
      }
    }
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public ReportView getView() {
    return view;
  }

  public List<CellForm> getCells() {
    return cells;
  }
}
