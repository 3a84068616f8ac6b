package org.klaster.council.interest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AddToGroup;
import org.klaster.api.council.DeclareStandingInterest;
import org.klaster.api.council.Interests;
import org.klaster.api.council.InterestsView;
import org.klaster.api.registry.TextInput;
import org.klaster.api.shared.NotFound;
import org.klaster.council.FormTexts;
import org.klaster.council.Seating;
import org.klaster.domain.council.BusinessGroup;
import org.klaster.domain.council.BusinessGroupMember;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.InterestDeclaration;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/** Declarations of the seats and business groups of the coordinators. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class InterestsBean implements Interests {

  private static final int NAME_LENGTH = 500;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private InterestDesk desk;
  @Inject private InterestViews views;
  @Inject private AccessPolicy access;
  @Inject private Seating seating;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public InterestsView interests(long clusterId) {
    return views.view(desk.visible(clusterId));
  }

  @Override
  public long declare(DeclareStandingInterest command) {
    Council council = desk.visible(command.clusterId());
    InterestDeclaration declared = desk.declare(council, command);
    Map<String, Object> details = new HashMap<>();
    details.put("seat", declared.seatId());
    details.put("ground", declared.ground());
    if (declared.organisationId() != null) {
      details.put("organisation", declared.organisationId());
    } else {
      details.put("group", declared.businessGroupId());
    }
    trail.changed("interest.declare", subject(council), details);
    return declared.id();
  }

  @Override
  public void end(long declarationId, int version) {
    InterestDeclaration declared = desk.mine(declarationId);
    declared.requireVersion(version);
    declared.end(clock.today());
    trail.changed(
        "interest.end",
        Subject.of("council", declared.councilId()),
        Map.of("seat", declared.seatId()));
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public long addGroup(long clusterId, TextInput name) {
    access.requireCoordinator(clusterId);
    Council council = desk.visible(clusterId);
    BusinessGroup group =
        new BusinessGroup(clusterId, FormTexts.localized("groupName", name, NAME_LENGTH));
    entities.persist(group);
    trail.changed("group.add", subject(council), Map.of("group", group.id()));
    return group.id();
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public long addToGroup(AddToGroup command) {
    BusinessGroup group = entities.find(BusinessGroup.class, command.groupId());
    Council council = keepable(group, command.groupId());
    Long organisation = seating.organisation("groupIdentifier", command.identifier());
    desk.requireNoMember(group, organisation);
    BusinessGroupMember member =
        new BusinessGroupMember(
            group,
            organisation,
            command.from() == null ? clock.today() : command.from(),
            command.source().strip());
    entities.persist(member);
    trail.changed(
        "group.member",
        subject(council),
        Map.of(
            "group", group.id(), "organisation", organisation, "source", command.source().strip()));
    return member.id();
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void endMember(long memberId, int version) {
    BusinessGroupMember member = entities.find(BusinessGroupMember.class, memberId);
    if (member == null) {
      throw new NotFound("business-group-member", memberId);
    }
    BusinessGroup group = entities.find(BusinessGroup.class, member.groupId());
    Council council = keepable(group, member.groupId());
    member.requireVersion(version);
    member.end(clock.today());
    trail.changed(
        "group.member-end",
        subject(council),
        Map.of("group", member.groupId(), "organisation", member.organisationId()));
  }

  private Council keepable(@Nullable BusinessGroup group, long groupId) {
    if (group == null) {
      throw new NotFound("business-group", groupId);
    }
    Council council = desk.visible(group.clusterId());
    access.requireCoordinator(group.clusterId());
    return council;
  }

  private static Subject subject(Council council) {
    return Subject.of("council", council.id());
  }
}
