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
import org.klaster.api.council.ApplicationView;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.SaveApplication;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.council.TurnoverBand;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;

/** The form of an application: saved without rules in the way, handed in with them. */
@Named
@ViewScoped
public class ApplicationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/app/council/application-edit.xhtml?id=";

  @Inject private MembershipApplications applications;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable Long id;
  private ApplicationView view;
  private ApplicationFields fields;
  private transient @Nullable Part file;

  public void load() {
    if (id == null) {
      throw new NotFound("membership-application", "");
    }
    view = applications.application(id);
    if (!view.actions().edit()) {
      throw new NotFound("membership-application", id);
    }
    fields = new ApplicationFields(view.form());
  }

  public String save() {
    store();
    return flash.done("shared.saved", HERE + view.head().id());
  }

  public String attach() {
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("file", "document.empty");
    }
    store();
    try (InputStream content = chosen.getInputStream()) {
      applications.attach(view.head().id(), chosen.getSubmittedFileName(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return flash.done("council.application.attached", HERE + view.head().id());
  }

  public String detach(long documentId) {
    applications.detach(view.head().id(), documentId);
    return flash.done("council.application.detached", HERE + view.head().id());
  }

  public String submit() {
    store();
    long applicationId = view.head().id();
    applications.submit(applicationId, view.head().version());
    return flash.done(
        "council.application.submitted", "/app/council/application.xhtml?id=" + applicationId);
  }

  /** Saves and takes over the new version, so that a refused submission can be repeated. */
  private void store() {
    long applicationId = view.head().id();
    applications.save(new SaveApplication(applicationId, fields.form(), view.head().version()));
    view = applications.application(applicationId);
  }

  public List<Choice> getRoles() {
    return Choice.of(MembershipRole.class, messages);
  }

  public List<Choice> getPlaces() {
    return Choice.of(MembershipPlace.class, messages);
  }

  public List<Choice> getTurnovers() {
    return Choice.of(TurnoverBand.class, messages);
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

  public ApplicationFields getFields() {
    return fields;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
