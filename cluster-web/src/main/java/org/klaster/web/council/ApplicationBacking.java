package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Admissions;
import org.klaster.api.council.ApplicationNote;
import org.klaster.api.council.ApplicationView;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.PutToVote;
import org.klaster.api.council.WithdrawApplication;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.shared.Flash;

/** An application with its timeline, and the steps that the person may take with it. */
@Named
@ViewScoped
public class ApplicationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MembershipApplications applications;
  @Inject private Admissions admissions;
  @Inject private Flash flash;

  private @Nullable Long id;
  private ApplicationView view;
  private String note = "";
  private String reason = "";
  private String conditionsKk = "";
  private String conditionsRu = "";
  private String conditionsEn = "";

  public void load() {
    if (id == null) {
      throw new NotFound("membership-application", "");
    }
    view = applications.application(id);
  }

  public String submit() {
    applications.submit(view.head().id(), view.head().version());
    return done("council.application.submitted");
  }

  public String withdraw() {
    applications.withdraw(new WithdrawApplication(view.head().id(), reason, view.head().version()));
    return done("council.application.withdrawn");
  }

  public String giveBack() {
    admissions.giveBack(new ApplicationNote(view.head().id(), note, view.head().version()));
    return done("council.application.returned");
  }

  public String findInadmissible() {
    admissions.findInadmissible(new ApplicationNote(view.head().id(), note, view.head().version()));
    return done("council.application.refused");
  }

  public String putToVote() {
    boolean none = (conditionsKk + conditionsRu + conditionsEn).isBlank();
    LocalizedText conditions =
        none ? null : new LocalizedText(conditionsKk, conditionsRu, conditionsEn);
    long ballot =
        admissions.putToVote(new PutToVote(view.head().id(), conditions, view.head().version()));
    return flash.done("council.application.put", "/app/council/ballot.xhtml?id=" + ballot);
  }

  private String done(String message) {
    return flash.done(message, "/app/council/application.xhtml?id=" + view.head().id());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public ApplicationView getView() {
    return view;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = text(note);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = text(reason);
  }

  public String getConditionsKk() {
    return conditionsKk;
  }

  public void setConditionsKk(@Nullable String conditions) {
    conditionsKk = text(conditions);
  }

  public String getConditionsRu() {
    return conditionsRu;
  }

  public void setConditionsRu(@Nullable String conditions) {
    conditionsRu = text(conditions);
  }

  public String getConditionsEn() {
    return conditionsEn;
  }

  public void setConditionsEn(@Nullable String conditions) {
    conditionsEn = text(conditions);
  }

  private static String text(@Nullable String written) {
    return written == null ? "" : written;
  }
}
