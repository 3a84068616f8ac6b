package org.klaster.web.reporting;

import java.io.Serializable;
import java.util.List;
import org.klaster.api.reporting.CellInput;
import org.klaster.api.reporting.CellView;
import org.klaster.vocabulary.reporting.CellFinding;
import org.klaster.vocabulary.shared.Language;
import org.klaster.web.i18n.Formats;

/** One row of the report's form: what is typed, beside what was there before. */
public class CellForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private CellView view;
  private String typed;
  private String reason;
  private String comment = "";
  private List<CellFinding> refusals = List.of();

  /**
   * @param language in which the figure is written into the field: with comma or point, whatever it
   *     was typed with
   */
  public CellForm(CellView view, Language language) {
    this.view = view;
    this.typed = Formats.typed(language, view.typed());
    this.reason = view.reason();
  }

  /** Takes over why the submission was refused and keeps what is typed. */
  void refresh(CellView newer, List<CellFinding> refusals) {
    view = newer;
    this.refusals = refusals;
  }

  CellInput toInput() {
    return new CellInput(typed, reason);
  }

  public CellView getView() {
    return view;
  }

  /** What is to be put right; before a submission what a look at the draft found. */
  public List<CellFinding> getFindings() {
    return refusals.isEmpty() ? view.findings() : refusals;
  }

  /** Whether the cell stood in the way of the submission. */
  public boolean isRefused() {
    return !refusals.isEmpty();
  }

  /** Whether the cell asks for a reason, or bears one. */
  public boolean isReasoned() {
    return !reason.isEmpty() || getFindings().stream().anyMatch(FindingTexts::warns);
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed == null ? "" : typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment == null ? "" : comment;
  }
}
