package org.klaster.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.MeasureView;
import org.klaster.api.programme.ProgrammeAction;
import org.klaster.api.programme.ProgrammeDrafting;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.api.programme.Programmes;
import org.klaster.api.programme.SaveMeasure;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.programme.MeasureContent;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;
import org.klaster.web.shared.LocalizedInput;

/** A measure of a programme with its money, new or already there. */
@Named
@ViewScoped
public class MeasureBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Programmes programmes;
  @Inject private ProgrammeDrafting drafting;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable Long id;
  private ProgrammeView programme;
  private LocalizedInput name = new LocalizedInput(null);
  private LocalizedInput completion = new LocalizedInput(null);
  private @Nullable Long responsibleId;
  private @Nullable LocalDate dueOn;
  private FundingGrid funding;

  public void load() {
    programme = programmes.programme(address.required("programme"));
    if (!programme.may(ProgrammeAction.EDIT)) {
      throw new Denied("programme.not-editable", programme.status());
    }
    id = address.number("id");
    MeasureContent content = id == null ? null : existing(id).content();
    if (content != null) {
      name = new LocalizedInput(content.name());
      completion = new LocalizedInput(content.completion());
      responsibleId = content.responsibleId();
      dueOn = content.dueOn();
    }
    funding = new FundingGrid(years(), content == null ? List.of() : content.funding());
  }

  private MeasureView existing(long measureId) {
    return programme.measures().stream()
        .filter(measure -> measure.id() == measureId)
        .findFirst()
        .orElseThrow(() -> new NotFound("measure", measureId));
  }

  private List<Integer> years() {
    ProgrammeContent content = programme.content();
    if (content.firstYear() == null || content.lastYear() == null) {
      return List.of();
    }
    return IntStream.rangeClosed(content.firstYear(), content.lastYear()).boxed().toList();
  }

  /** Members that may be responsible. */
  public List<Choice> getResponsibles() {
    return drafting.responsibleOptions(programme.id()).stream()
        .map(option -> new Choice(option.organisationId(), messages.text(option.name())))
        .toList();
  }

  public String save() {
    MeasureContent content =
        new MeasureContent(
            name.toText(), completion.toText(), responsibleId, dueOn, funding.lines());
    drafting.saveMeasure(new SaveMeasure(programme.id(), programme.version(), id, content));
    return done();
  }

  public String remove() {
    if (id != null) {
      drafting.removeMeasure(programme.id(), programme.version(), id);
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

  public LocalizedInput getName() {
    return name;
  }

  public LocalizedInput getCompletion() {
    return completion;
  }

  public @Nullable Long getResponsibleId() {
    return responsibleId;
  }

  public void setResponsibleId(@Nullable Long responsibleId) {
    this.responsibleId = responsibleId;
  }

  public @Nullable LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(@Nullable LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public FundingGrid getFunding() {
    return funding;
  }
}
