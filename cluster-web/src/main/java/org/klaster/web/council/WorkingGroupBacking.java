package org.klaster.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AddToWorkingGroup;
import org.klaster.api.council.WorkingGroupView;
import org.klaster.api.council.WorkingGroups;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.Flash;

/** A working group: its task, who belongs and belonged to it. */
@Named
@ViewScoped
public class WorkingGroupBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WorkingGroups groups;
  @Inject private Flash flash;

  private @Nullable Long id;
  private WorkingGroupView view;
  private final WorkingGroupFields member = new WorkingGroupFields();
  private @Nullable String reason;

  public void load() {
    if (id == null) {
      throw new NotFound("working-group", "");
    }
    view = groups.group(id);
  }

  public String addMember() {
    groups.addMember(
        new AddToWorkingGroup(view.id(), member.username(), member.identifier(), member.getFrom()));
    return done("working-group.member.added");
  }

  public String endMember(WorkingGroupView.Member row) {
    groups.endMember(row.id(), row.version());
    return done("working-group.member.ended");
  }

  public String nameLead(WorkingGroupView.Member row) {
    groups.nameLead(row.id(), row.version());
    return done("working-group.lead.named");
  }

  public String dissolve() {
    groups.dissolve(view.id(), reason == null ? "" : reason, view.version());
    return done("working-group.dissolved");
  }

  private String done(String message) {
    return flash.done(message, "/app/council/group.xhtml?id=" + view.id());
  }

  public List<WorkingGroupView.Member> getMembers() {
    return view.members().stream().filter(WorkingGroupView.Member::held).toList();
  }

  public List<WorkingGroupView.Member> getFormer() {
    return view.members().stream().filter(row -> !row.held()).toList();
  }

  /** Whether the caller may change the group, and it lives. */
  public boolean isChangeable() {
    return view.mayManage() && view.dissolvedOn() == null;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public WorkingGroupView getView() {
    return view;
  }

  public WorkingGroupFields getMember() {
    return member;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
