package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.FoundWorkingGroup;
import org.klaster.api.council.WorkingGroups;
import org.klaster.api.council.WorkingGroupsView;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.LocalizedInput;

/** Working groups of a council, and the founding of another. */
@Named
@ViewScoped
public class WorkingGroupsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkingGroups groups;
  @Inject private Flash flash;

  private @Nullable Long cluster;
  private @Nullable WorkingGroupsView view;
  private final LocalizedInput name = new LocalizedInput(null);
  private final LocalizedInput task = new LocalizedInput(null);
  private final WorkingGroupFields lead = new WorkingGroupFields();

  public void load() {
    if (cluster == null) {
      throw new NotFound("council", "");
    }
    of(cluster);
  }

  /** The groups of a cluster's council. */
  public WorkingGroupsView of(long clusterId) {
    WorkingGroupsView known = view;
    if (known == null || known.clusterId() != clusterId) {
      known = groups.ofCouncil(clusterId);
      view = known;
    }
    return known;
  }

  public String found() {
    long group =
        groups.found(
            new FoundWorkingGroup(
                getView().clusterId(),
                text(name),
                text(task),
                lead.getFrom(),
                lead.username(),
                lead.identifier()));
    return flash.done("working-group.founded", "/app/council/group.xhtml?id=" + group);
  }

  private static TextInput text(LocalizedInput input) {
    return new TextInput(input.getKk(), input.getRu(), input.getEn());
  }

  public @Nullable Long getCluster() {
    return cluster;
  }

  public void setCluster(@Nullable Long cluster) {
    this.cluster = cluster;
  }

  public WorkingGroupsView getView() {
    if (cluster == null) {
      throw new NotFound("council", "");
    }
    return of(cluster);
  }

  public LocalizedInput getName() {
    return name;
  }

  public LocalizedInput getTask() {
    return task;
  }

  public WorkingGroupFields getLead() {
    return lead;
  }
}
