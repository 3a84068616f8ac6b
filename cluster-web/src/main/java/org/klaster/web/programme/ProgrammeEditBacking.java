package org.klaster.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.programme.ProgrammeAction;
import org.klaster.api.programme.ProgrammeDrafting;
import org.klaster.api.programme.ProgrammeView;
import org.klaster.api.programme.Programmes;
import org.klaster.api.registry.Clusters;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.programme.ProgrammeContent;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;
import org.klaster.web.shared.LocalizedInput;

/** The text of a programme: a new draft, or one that may still be changed. */
@Named
@ViewScoped
public class ProgrammeEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Programmes programmes;
  @Inject private ProgrammeDrafting drafting;
  @Inject private Clusters clusters;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private @Nullable Long clusterId;
  private @Nullable ProgrammeView view;
  private LocalizedInput name = new LocalizedInput(null);
  private LocalizedInput goal = new LocalizedInput(null);
  private LocalizedInput growthPoint = new LocalizedInput(null);
  private @Nullable Integer firstYear;
  private @Nullable Integer lastYear;

  public void load() {
    Long id = address.number("id");
    if (id == null) {
      if (getClusterChoices().size() == 1) {
        clusterId = (Long) getClusterChoices().get(0).value();
      }
      return;
    }
    ProgrammeView found = programmes.programme(id);
    if (!found.may(ProgrammeAction.EDIT)) {
      throw new Denied("programme.not-editable", found.status());
    }
    view = found;
    name = new LocalizedInput(found.content().name());
    goal = new LocalizedInput(found.content().goal());
    growthPoint = new LocalizedInput(found.content().growthPoint());
    firstYear = found.content().firstYear();
    lastYear = found.content().lastYear();
  }

  /** Clusters that the person may draft a programme for. */
  public List<Choice> getClusterChoices() {
    return clusters.coordinatedByMe().stream()
        .sorted()
        .map(cluster -> new Choice(cluster, messages.text(clusters.view(cluster).name())))
        .toList();
  }

  public String save() {
    ProgrammeContent content =
        new ProgrammeContent(
            name.toText(), goal.toText(), growthPoint.toText(), firstYear, lastYear);
    if (view != null) {
      drafting.describe(view.id(), view.version(), content);
      return flash.done("shared.saved", "/app/programme/programme.xhtml?id=" + view.id());
    }
    if (clusterId == null) {
      throw new InvalidInput("clusterId", "programme.cluster-missing");
    }
    long created = drafting.draft(clusterId, content);
    return flash.done("shared.saved", "/app/programme/programme.xhtml?id=" + created);
  }

  public @Nullable Long getClusterId() {
    return clusterId;
  }

  public void setClusterId(@Nullable Long clusterId) {
    this.clusterId = clusterId;
  }

  public @Nullable ProgrammeView getView() {
    return view;
  }

  public LocalizedInput getName() {
    return name;
  }

  public LocalizedInput getGoal() {
    return goal;
  }

  public LocalizedInput getGrowthPoint() {
    return growthPoint;
  }

  public @Nullable Integer getFirstYear() {
    return firstYear;
  }

  public void setFirstYear(@Nullable Integer firstYear) {
    this.firstYear = firstYear;
  }

  public @Nullable Integer getLastYear() {
    return lastYear;
  }

  public void setLastYear(@Nullable Integer lastYear) {
    this.lastYear = lastYear;
  }
}
