package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AssignmentView;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.ReportExecution;
import org.klaster.api.council.WithdrawAssignment;
import org.klaster.api.shared.NotFound;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** An assignment: its steps, and the next one. */
@Named
@ViewScoped
public class AssignmentBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Assignments assignments;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long id;
  private AssignmentView view;
  private @Nullable String note;
  private transient @Nullable Part file;
  private String comment = "";
  private @Nullable Long later;
  private String reason = "";

  public void load() {
    if (id == null) {
      throw new NotFound("assignment", "");
    }
    view = assignments.assignment(id);
  }

  public String report() {
    ReportExecution command = new ReportExecution(key(), note, view.version());
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      assignments.report(command, null, null);
      return done("assignment.reported");
    }
    try (InputStream content = chosen.getInputStream()) {
      assignments.report(command, chosen.getSubmittedFileName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return done("assignment.reported");
  }

  public String accept() {
    assignments.accept(key(), null, view.version());
    return done("assignment.accepted");
  }

  public String giveBack() {
    assignments.giveBack(key(), comment, view.version());
    return done("assignment.returned");
  }

  public String withdraw() {
    long decision = later == null ? 0 : later;
    assignments.withdraw(new WithdrawAssignment(key(), decision, reason, view.version()));
    return done("assignment.withdrawn");
  }

  private long key() {
    return view.head().id();
  }

  private String done(String message) {
    return flash.done(message, "/app/council/assignment.xhtml?id=" + key());
  }

  /** Decisions by which it may be withdrawn. */
  public List<Choice> getLaterDecisions() {
    return view.later().stream()
        .map(decision -> new Choice(decision.id(), messages.text(decision.title())))
        .toList();
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public AssignmentView getView() {
    return view;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(@Nullable String comment) {
    this.comment = comment == null ? "" : comment;
  }

  public @Nullable Long getLater() {
    return later;
  }

  public void setLater(@Nullable Long later) {
    this.later = later;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
