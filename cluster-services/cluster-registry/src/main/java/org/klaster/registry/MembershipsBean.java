package org.klaster.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.api.registry.ChangeMembershipStatus;
import org.klaster.api.registry.MemberRow;
import org.klaster.api.registry.MembershipRow;
import org.klaster.api.registry.MembershipView;
import org.klaster.api.registry.Memberships;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.registry.Cluster;
import org.klaster.domain.registry.Membership;
import org.klaster.domain.registry.Organisation;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.registry.MembershipPlace;
import org.klaster.vocabulary.registry.MembershipRole;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.vocabulary.shared.Roles;

/** Who belongs to which cluster, and how a membership goes on and ends. */
@Stateless
@RolesAllowed({
  Roles.PARTICIPANT,
  Roles.COORDINATOR,
  Roles.MINISTRY,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR
})
public class MembershipsBean implements Memberships {

  private static final String SUBJECT = "membership";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MemberQueries queries;
  @Inject private AccessPolicy policy;
  @Inject private AuditTrail auditTrail;
  @Inject private DatabaseClock clock;

  @Override
  public List<MemberRow> members(long clusterId) {
    require(Cluster.class, "cluster", clusterId);
    return queries.members(clusterId);
  }

  @Override
  public List<MembershipRow> ofOrganisation(long organisationId) {
    require(Organisation.class, "organisation", organisationId);
    return queries.ofOrganisation(organisationId);
  }

  @Override
  @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.MINISTRY, Roles.AUDITOR})
  public MembershipView view(long membershipId) {
    Membership membership = require(Membership.class, SUBJECT, membershipId);
    boolean coordinates = coordinates(membership);
    if (!coordinates
        && !represents(membership)
        && !policy.is(Roles.MINISTRY)
        && !policy.is(Roles.AUDITOR)) {
      throw new Denied("membership.view");
    }
    Set<MembershipStatus> next =
        membership.status().next().stream()
            .filter(status -> mayMove(membership, status))
            .collect(Collectors.toUnmodifiableSet());
    return new MembershipView(
        membershipId,
        membership.version(),
        membership.clusterId(),
        require(Cluster.class, "cluster", membership.clusterId()).name(),
        membership.organisationId(),
        require(Organisation.class, "organisation", membership.organisationId()).name(),
        membership.role(),
        membership.place(),
        membership.status(),
        membership.since(),
        membership.endedOn(),
        membership.excludedUntil(),
        membership.states().stream()
            .map(s -> new MembershipView.State(s.status(), s.validFrom(), s.validTo(), s.reason()))
            .toList(),
        next,
        coordinates && !membership.status().ended());
  }

  @Override
  @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR})
  public void changeStatus(ChangeMembershipStatus command) {
    Membership membership = require(Membership.class, SUBJECT, command.membershipId());
    if (!mayMove(membership, command.next())) {
      throw new Denied("membership.change");
    }
    membership.requireVersion(command.version());
    MembershipStatus before = membership.status();
    LocalDate today = clock.today();
    String reason = command.reason();
    switch (command.next()) {
      case SUSPENDED -> membership.suspend(today, reason);
      case ACTIVE -> membership.resume(today, reason);
      case LEFT -> membership.leave(today, reason);
      case EXCLUDED ->
          membership.exclude(today, FieldChecks.required("until", command.until()), reason);
    }
    auditTrail.changed(
        "membership.status",
        Subject.of(SUBJECT, command.membershipId()),
        Map.of("from", before.name(), "to", command.next().name(), "reason", reason));
  }

  @Override
  @RolesAllowed(Roles.COORDINATOR)
  public void place(long membershipId, int version, MembershipRole role, MembershipPlace place) {
    Membership membership = require(Membership.class, SUBJECT, membershipId);
    policy.requireCoordinator(membership.clusterId());
    membership.requireVersion(version);
    membership.place(role, place);
    auditTrail.changed(
        "membership.place",
        Subject.of(SUBJECT, membershipId),
        Map.of("role", role.name(), "place", place.name()));
  }

  /**
   * Leaving is the member's own decision, all else the coordinator's; nobody moves their own firm's
   * membership otherwise.
   */
  private boolean mayMove(Membership membership, MembershipStatus next) {
    return next == MembershipStatus.LEFT
        ? represents(membership)
        : coordinates(membership) && !policy.represents(membership.organisationId());
  }

  private boolean coordinates(Membership membership) {
    return policy.is(Roles.COORDINATOR) && policy.coordinates(membership.clusterId());
  }

  private boolean represents(Membership membership) {
    return policy.is(Roles.PARTICIPANT) && policy.represents(membership.organisationId());
  }

  private <T> T require(Class<T> type, String what, long id) {
    T found = entities.find(type, id);
    if (found == null) {
      throw new NotFound(what, id);
    }
    return found;
  }
}
