package org.klaster.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.AppointSeat;
import org.klaster.api.council.AssignFunction;
import org.klaster.api.council.ClusterWithoutCouncil;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.CouncilView;
import org.klaster.api.council.Councils;
import org.klaster.api.council.FoundCouncil;
import org.klaster.api.council.ReviseRules;
import org.klaster.api.council.RulesInput;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.RulesText;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.shared.Roles;

/** Composition and rules of the councils. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class CouncilsBean implements Councils {

  /** Longest name in any language, as the columns have it. */
  private static final int NAME_LENGTH = 500;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private CouncilRegister register;
  @Inject private Seating seating;
  @Inject private CouncilViews views;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public CouncilView council(long clusterId) {
    return views.view(found(clusterId));
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public List<CouncilRow> councils() {
    return views.rows();
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public List<ClusterWithoutCouncil> withoutCouncil() {
    return views.withoutCouncil();
  }

  @Override
  public long found(FoundCouncil command) {
    access.requireCoordinator(command.clusterId());
    if (register.ofCluster(command.clusterId()).isPresent()) {
      throw new Conflict("uk_council_cluster");
    }
    LocalDate today = clock.today();
    Council council =
        new Council(
            command.clusterId(), FormTexts.localized("name", command.name(), NAME_LENGTH), today);
    entities.persist(council);
    CouncilRules rules = council.revise(text(command.rules()), today);
    entities.persist(rules);
    seating.seatFirst(council, rules, command.seats());
    trail.changed("council.found", subject(council), Map.of("number", command.seats().size()));
    return council.id();
  }

  @Override
  public void reviseRules(ReviseRules command) {
    Council council = coordinated(command.clusterId());
    council.requireVersion(command.version());
    entities.persist(council.revise(text(command.rules()), clock.today()));
    trail.changed("council.rules", subject(council), Map.of("number", council.rulesNumber()));
  }

  @Override
  public long appoint(AppointSeat command) {
    Council council = coordinated(command.clusterId());
    entities.lock(council, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    Seat seat = seating.seat(council, register.rulesInForce(council), command.seat(), "");
    trail.changed("council.appoint", subject(council), Map.of("seat", seat.id()));
    return seat.id();
  }

  @Override
  public void endTerm(long seatId, int version) {
    Seat seat = seat(seatId);
    Council council = register.council(seat.councilId());
    access.requireCoordinator(council.clusterId());
    seat.requireVersion(version);
    seating.end(council, seat);
    trail.changed("council.end-term", subject(council), Map.of("seat", seat.id()));
  }

  @Override
  public void assignFunction(AssignFunction command) {
    Seat seat = seat(command.seatId());
    Council council = register.council(seat.councilId());
    access.requireCoordinator(council.clusterId());
    if (command.version() != null) {
      council.requireVersion(command.version());
    }
    entities.lock(council, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (!seat.heldOn(clock.today())) {
      throw new RuleViolated("seat.not-held");
    }
    SeatFunction function = command.function();
    seating.giveFunction(
        council, seat, new Seating.FunctionTerm(function, command.until()), "function");
    trail.changed(
        "council.function",
        subject(council),
        function == null
            ? Map.of("seat", seat.id())
            : Map.of("seat", seat.id(), "function", function));
  }

  private Council coordinated(long clusterId) {
    Council council = found(clusterId);
    access.requireCoordinator(clusterId);
    return council;
  }

  private Council found(long clusterId) {
    return register.ofCluster(clusterId).orElseThrow(() -> new NotFound("council", clusterId));
  }

  private Seat seat(long seatId) {
    Seat seat = entities.find(Seat.class, seatId);
    if (seat == null) {
      throw new NotFound("seat", seatId);
    }
    return seat;
  }

  private static RulesText text(RulesInput input) {
    return new RulesText(
        input.rules(),
        input.meetings(),
        input.body(),
        input.seatTermMonths(),
        input.source().strip(),
        input.clause().strip(),
        input.verified(),
        input.subjects());
  }

  private static Subject subject(Council council) {
    return Subject.of("council", council.id());
  }
}
