package org.klaster.council.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.WorkingGroupRow;
import org.klaster.api.council.WorkingGroupView;
import org.klaster.api.council.WorkingGroupsView;
import org.klaster.council.Names;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.domain.council.WorkingGroupMember;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows working groups with the names of people and organisations. */
@ApplicationScoped
public class WorkingGroupViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private WorkingGroupAccess access;
  @Inject private WorkingGroupDesk desk;
  @Inject private AccessPolicy policy;
  @Inject private Names names;
  @Inject private DatabaseClock clock;

  WorkingGroupsView view(Council council) {
    LocalDate today = clock.today();
    List<WorkingGroup> groups =
        entities
            .createQuery(
                "select g from WorkingGroup g where g.councilId = :council order by g.id",
                WorkingGroup.class)
            .setParameter("council", council.id())
            .getResultList();
    List<WorkingGroupMember> members =
        entities
            .createQuery(
                "select m from WorkingGroupMember m, WorkingGroup g where g.id = m.workingGroupId"
                    + " and g.councilId = :council order by m.id",
                WorkingGroupMember.class)
            .setParameter("council", council.id())
            .getResultStream()
            .filter(member -> member.heldOn(today))
            .toList();
    Map<Long, String> leads =
        names.people(
            members.stream()
                .filter(WorkingGroupMember::leading)
                .map(WorkingGroupMember::personId)
                .toList());
    return new WorkingGroupsView(
        council.clusterId(),
        council.name(),
        groups.stream()
            .sorted(Comparator.comparing(WorkingGroup::live).reversed())
            .map(group -> row(group, members, leads))
            .toList(),
        access.mayManage(council));
  }

  private WorkingGroupRow row(
      WorkingGroup group, List<WorkingGroupMember> all, Map<Long, String> leads) {
    List<WorkingGroupMember> members =
        all.stream().filter(member -> member.workingGroupId().equals(group.id())).toList();
    Long lead =
        members.stream()
            .filter(WorkingGroupMember::leading)
            .map(WorkingGroupMember::personId)
            .findFirst()
            .orElse(null);
    return new WorkingGroupRow(
        group.id(),
        group.name(),
        group.task(),
        group.foundedOn(),
        group.dissolvedOn(),
        lead == null ? "" : leads.getOrDefault(lead, ""),
        members.size(),
        lead != null && lead == policy.personId());
  }

  WorkingGroupView view(WorkingGroup group) {
    Council council = access.council(group);
    // Who joined and left, or changed from member to lead, on one day was nothing else in it.
    List<WorkingGroupMember> members =
        desk.members(group).stream()
            .filter(member -> !member.heldFrom().equals(member.heldUntil()))
            .toList();
    Map<Long, String> people =
        names.people(members.stream().map(WorkingGroupMember::personId).toList());
    Map<Long, LocalizedText> organisations =
        names.organisations(members.stream().map(WorkingGroupMember::organisationId).toList());
    LocalDate today = clock.today();
    return new WorkingGroupView(
        group.id(),
        council.clusterId(),
        council.name(),
        group.name(),
        group.task(),
        group.foundedOn(),
        group.dissolvedOn(),
        group.dissolutionReason(),
        members.stream()
            .map(
                member ->
                    new WorkingGroupView.Member(
                        member.id(),
                        people.getOrDefault(member.personId(), ""),
                        organisations.getOrDefault(member.organisationId(), UNKNOWN),
                        member.leading(),
                        member.heldFrom(),
                        member.heldUntil(),
                        member.heldOn(today),
                        member.version()))
            .toList(),
        access.mayManage(council),
        group.version());
  }
}
