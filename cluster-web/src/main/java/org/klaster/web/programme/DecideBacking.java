package org.klaster.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.DecideProgramme;
import org.klaster.api.programme.ProgrammeAction;
import org.klaster.api.programme.ProgrammeApproval;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.api.programme.Programmes;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.programme.MinistryDecision;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The ministry's decision on a programme under examination. */
@Named
@ViewScoped
public class DecideBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Programmes programmes;
  @Inject private ProgrammeApproval approval;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private ProgrammeView view;
  private @Nullable MinistryDecision decision;
  private @Nullable String text;

  public void load() {
    view = programmes.programme(address.required("id"));
    if (!view.may(ProgrammeAction.DECIDE)) {
      throw new Denied("programme.not-under-approval");
    }
  }

  public List<Choice> getDecisions() {
    return Choice.of(MinistryDecision.class, messages);
  }

  public String decide() {
    if (decision == null) {
      throw new InvalidInput("decision", "programme.decision-missing");
    }
    approval.decide(new DecideProgramme(view.id(), decision, text, view.version()));
    return flash.done("programme.decide.done", "/app/programme/programme.xhtml?id=" + view.id());
  }

  public ProgrammeView getView() {
    return view;
  }

  public @Nullable MinistryDecision getDecision() {
    return decision;
  }

  public void setDecision(@Nullable MinistryDecision decision) {
    this.decision = decision;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}
