package org.klaster.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.IndicatorView;
import org.klaster.api.programme.ProgrammeAction;
import org.klaster.api.programme.ProgrammeDrafting;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.api.programme.Programmes;
import org.klaster.api.programme.SaveIndicator;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.programme.IndicatorUnit;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** An expected indicator of a programme, new or already there. */
@Named
@ViewScoped
public class IndicatorBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Programmes programmes;
  @Inject private ProgrammeDrafting drafting;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable Long id;
  private ProgrammeView programme;
  private IndicatorForm form = new IndicatorForm(null);

  public void load() {
    programme = programmes.programme(address.required("programme"));
    if (!programme.may(ProgrammeAction.EDIT)) {
      throw new Denied("programme.not-editable", programme.status());
    }
    id = address.number("id");
    if (id != null) {
      form = new IndicatorForm(existing(id).content());
    }
  }

  private IndicatorView existing(long indicatorId) {
    return programme.indicators().stream()
        .filter(indicator -> indicator.id() == indicatorId)
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator", indicatorId));
  }

  public List<Choice> getUnits() {
    return Choice.of(IndicatorUnit.class, messages);
  }

  public String save() {
    drafting.saveIndicator(
        new SaveIndicator(programme.id(), programme.version(), id, form.content()));
    return done();
  }

  public String remove() {
    if (id != null) {
      drafting.removeIndicator(programme.id(), programme.version(), id);
    }
    return done();
  }

  private String done() {
    return flash.done("shared.saved", "/app/programme/programme.xhtml?id=" + programme.id());
  }

  public @Nullable Long getId() {
    return id;
  }

  public ProgrammeView getProgramme() {
    return programme;
  }

  public IndicatorForm getForm() {
    return form;
  }
}
