package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AssignmentForm;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.GiveAssignment;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.LocalizedInput;

/** Gives an assignment on the ground of a decision, which the address names. */
@Named
@ViewScoped
public class AssignmentGiveBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Assignments assignments;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long ballot;
  private @Nullable Long item;
  private AssignmentForm form;
  private LocalizedInput text = new LocalizedInput(null);
  private @Nullable Long responsible;
  private @Nullable LocalDate deadline;
  private @Nullable String evidence;

  public void load() {
    form = assignments.preparation(new DecisionKey(ballot, item));
  }

  public String give() {
    LocalizedText wanted = text.toText();
    if (wanted == null) {
      throw new InvalidInput("textKk", "required");
    }
    if (responsible == null || deadline == null) {
      return "";
    }
    long given =
        assignments.give(
            new GiveAssignment(
                new DecisionKey(ballot, item), wanted, responsible, deadline, evidence));
    return flash.done("assignment.given", "/app/council/assignment.xhtml?id=" + given);
  }

  public List<Choice> getMembers() {
    return form.members().stream()
        .map(member -> new Choice(member.organisationId(), messages.text(member.name())))
        .toList();
  }

  public @Nullable Long getBallot() {
    return ballot;
  }

  public void setBallot(@Nullable Long ballot) {
    this.ballot = ballot;
  }

  public @Nullable Long getItem() {
    return item;
  }

  public void setItem(@Nullable Long item) {
    this.item = item;
  }

  public AssignmentForm getForm() {
    return form;
  }

  public LocalizedInput getText() {
    return text;
  }

  public @Nullable Long getResponsible() {
    return responsible;
  }

  public void setResponsible(@Nullable Long responsible) {
    this.responsible = responsible;
  }

  public @Nullable LocalDate getDeadline() {
    return deadline;
  }

  public void setDeadline(@Nullable LocalDate deadline) {
    this.deadline = deadline;
  }

  public @Nullable String getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable String evidence) {
    this.evidence = evidence;
  }
}
