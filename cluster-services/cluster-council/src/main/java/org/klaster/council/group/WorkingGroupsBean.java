package org.klaster.council.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.klaster.api.council.AddToWorkingGroup;
import org.klaster.api.council.FoundWorkingGroup;
import org.klaster.api.council.WorkingGroupView;
import org.klaster.api.council.WorkingGroups;
import org.klaster.api.council.WorkingGroupsView;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.domain.council.WorkingGroupMember;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/** Working groups, kept by the council's secretariat. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class WorkingGroupsBean implements WorkingGroups {

  @Inject private WorkingGroupAccess access;
  @Inject private WorkingGroupDesk desk;
  @Inject private WorkingGroupViews views;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public WorkingGroupsView ofCouncil(long clusterId) {
    return views.view(access.visibleCouncil(clusterId));
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public WorkingGroupView group(long groupId) {
    return views.view(access.visible(groupId));
  }

  @Override
  public long found(FoundWorkingGroup command) {
    Council council = access.visibleCouncil(command.clusterId());
    access.requireManage(council);
    WorkingGroup group = desk.found(council, command);
    trail.changed("working-group.found", subject(group), Map.of("cluster", council.clusterId()));
    return group.id();
  }

  @Override
  public long addMember(AddToWorkingGroup command) {
    WorkingGroup group = desk.managed(command.groupId());
    WorkingGroupMember member = desk.admit(group, command);
    trail.changed("working-group.member", subject(group), who(member));
    return member.id();
  }

  @Override
  public void endMember(long memberId, int version) {
    WorkingGroupMember member = desk.member(memberId);
    WorkingGroup group = desk.managed(member.workingGroupId());
    member.requireVersion(version);
    group.release(member, clock.today());
    trail.changed("working-group.member-end", subject(group), who(member));
  }

  @Override
  public void nameLead(long memberId, int version) {
    WorkingGroupMember member = desk.member(memberId);
    WorkingGroup group = desk.managed(member.workingGroupId());
    member.requireVersion(version);
    desk.keep(group.nameLead(member, desk.members(group), clock.today()));
    trail.changed("working-group.lead", subject(group), who(member));
  }

  @Override
  public void dissolve(long groupId, String reason, int version) {
    WorkingGroup seen = access.visible(groupId);
    access.requireManage(access.council(seen));
    // Before the lock, which counts the version up.
    seen.requireVersion(version);
    WorkingGroup group = desk.managed(groupId);
    group.dissolve(reason.strip(), desk.members(group), clock.today());
    trail.changed("working-group.dissolve", subject(group), Map.of("reason", reason.strip()));
  }

  private static Map<String, Long> who(WorkingGroupMember member) {
    return Map.of("person", member.personId(), "organisation", member.organisationId());
  }

  private static Subject subject(WorkingGroup group) {
    return Subject.of(WorkingGroup.SUBJECT_TYPE, group.id());
  }
}
