package org.klaster.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.reporting.AcceptReport;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.reporting.ReportReview;
import org.klaster.api.reporting.ReportView;
import org.klaster.api.reporting.ReturnReport;
import org.klaster.api.shared.NotFound;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Flash;

/**
 * A submitted report in front of the coordinator: accept it, return it with comments, or take an
 * acceptance back.
 */
@Named
@ViewScoped
public class ReportReviewBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LIST = "/app/reporting/reports.xhtml";

  @Inject private ReportRegister register;
  @Inject private ReportReview review;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long id;
  private ReportView view;
  private List<CellForm> cells = List.of();
  private String comment = "";

  /** What is not to be decided on (any more) is shown on the report's own page. */
  public @Nullable String load() {
    if (id == null) {
      throw new NotFound("report", "");
    }
    // Asked before it is read: the report's own page reads it, and each read is recorded.
    if (!register.awaitsDecision(id)) {
      return "/app/reporting/report.xhtml?id=" + id + "&faces-redirect=true";
    }
    view = register.view(id);
    cells = view.cells().stream().map(cell -> new CellForm(cell, messages.language())).toList();
    return null;
  }

  public String begin() {
    review.begin(view.row().id(), view.row().version());
    return flash.done(
        "reporting.review.begun", "/app/reporting/report-review.xhtml?id=" + view.row().id());
  }

  public String accept() {
    review.accept(new AcceptReport(view.row().id(), view.row().version(), comment));
    return flash.done("reporting.review.accepted", LIST);
  }

  public String sendBack() {
    review.sendBack(words());
    return flash.done("reporting.review.returned", LIST);
  }

  public String reopen() {
    review.reopen(words());
    return flash.done("reporting.review.reopened", LIST);
  }

  private ReturnReport words() {
    Map<String, String> comments = new HashMap<>();
    for (CellForm cell : cells) {
      if (!cell.getComment().isBlank()) {
        comments.put(cell.getView().indicator().code(), cell.getComment());
      }
    }
    return new ReturnReport(view.row().id(), view.row().version(), comment, comments);
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public ReportView getView() {
    return view;
  }

  public List<CellForm> getCells() {
    return cells;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment == null ? "" : comment;
  }
}
