package org.klaster.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.klaster.api.programme.ProgrammeApproval;
import org.klaster.api.programme.ProgrammeDrafting;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.api.programme.Programmes;
import org.klaster.vocabulary.programme.MissingPart;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A programme with its timeline, and the steps that the person may take with it. */
@Named
@ViewScoped
public class ProgrammeBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Programmes programmes;
  @Inject private ProgrammeDrafting drafting;
  @Inject private ProgrammeApproval approval;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private ProgrammeView view;

  public void load() {
    view = programmes.programme(address.required("id"));
  }

  public String submit() {
    drafting.submit(view.id(), view.version());
    return done("programme.programme.submitted");
  }

  public String repeatBallot() {
    drafting.repeatBallot(view.id(), view.version());
    return done("programme.programme.submitted");
  }

  public String takeBack() {
    drafting.takeBack(view.id(), view.version());
    return done("programme.programme.taken-back");
  }

  public String takeUp() {
    approval.takeUp(view.id(), view.version());
    return flash.done(
        "programme.programme.taken-up", "/app/programme/decide.xhtml?id=" + view.id());
  }

  private String done(String message) {
    return flash.done(message, "/app/programme/programme.xhtml?id=" + view.id());
  }

  /** The page where a missing part is filled in. */
  public String missingHref(MissingPart part) {
    if (part.position() > 0) {
      String gap = part.gap().name();
      int index = part.position() - 1;
      return gap.startsWith("MEASURE")
          ? "measure.xhtml?programme=" + view.id() + "&id=" + view.measures().get(index).id()
          : "indicator.xhtml?programme=" + view.id() + "&id=" + view.indicators().get(index).id();
    }
    return switch (part.gap()) {
      case MEASURES -> "measure.xhtml?programme=" + view.id();
      case INDICATORS -> "indicator.xhtml?programme=" + view.id();
      default -> "edit.xhtml?id=" + view.id();
    };
  }

  public FundingChart getChart() {
    return FundingChart.of(view.funding());
  }

  public ProgrammeView getView() {
    return view;
  }
}
