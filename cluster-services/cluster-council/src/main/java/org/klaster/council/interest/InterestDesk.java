package org.klaster.council.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DeclareStandingInterest;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Seating;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.BusinessGroup;
import org.klaster.domain.council.BusinessGroupMember;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.InterestDeclaration;
import org.klaster.domain.council.InterestDeclaration.Concern;
import org.klaster.domain.council.InterestDeclaration.Record;
import org.klaster.domain.council.InterestDeclaration.Term;
import org.klaster.domain.council.InterestDeclaration.Tie;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;

/** Where declarations come in: for which seat, of what, by whom. */
@ApplicationScoped
public class InterestDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private InterestAccess access;
  @Inject private AccessPolicy policy;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;
  @Inject private Seating seating;
  @Inject private DatabaseClock clock;

  Council visible(long clusterId) {
    return access.visible(clusterId);
  }

  InterestDeclaration declare(Council council, DeclareStandingInterest command) {
    LocalDate today = clock.today();
    Seat seat = seat(council, command.seatId());
    boolean group = command.groupId() != null;
    String identifier = command.identifier();
    if (group && identifier != null && !identifier.isBlank()) {
      throw new InvalidInput("identifier", "interest.concern");
    }
    Long organisation = group ? null : seating.organisation("identifier", identifier);
    LocalDate from = command.from() == null ? today : command.from();
    if (command.until() != null && !command.until().isAfter(from)) {
      throw new InvalidInput("until", "interest.term");
    }
    InterestDeclaration declared =
        new InterestDeclaration(
            seat,
            new Concern(organisation, group ? group(council, command.groupId()) : null),
            new Tie(command.ground(), command.reason().strip()),
            new Term(from, command.until()),
            new Record(policy.personId(), clock.now()));
    entities.persist(declared);
    return declared;
  }

  /** The caller's seat, or another one for the secretariat. */
  private Seat seat(Council council, @Nullable Long wanted) {
    Optional<Seat> mine = secretariat.mySeat(council);
    if (wanted == null || mine.filter(seat -> seat.id().equals(wanted)).isPresent()) {
      return mine.orElseThrow(() -> new Denied("meeting.not-seated"));
    }
    if (!access.mayRecord(council)) {
      throw new Denied("interest.other-seat");
    }
    return register.seatsHeldToday(council).stream()
        .filter(seat -> seat.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("seat", wanted));
  }

  private Long group(Council council, @Nullable Long groupId) {
    BusinessGroup group = groupId == null ? null : entities.find(BusinessGroup.class, groupId);
    if (group == null || !group.clusterId().equals(council.clusterId())) {
      throw new InvalidInput("group", "group.unknown");
    }
    return group.id();
  }

  /** A declaration of the caller's seat, or any of the council for the secretariat. */
  InterestDeclaration mine(long declarationId) {
    InterestDeclaration declared = entities.find(InterestDeclaration.class, declarationId);
    if (declared == null) {
      throw new NotFound("interest-declaration", declarationId);
    }
    Council council = access.visible(access.council(declared.councilId()).clusterId());
    if (!mayEnd(council, declared)) {
      throw new Denied("interest.other-seat");
    }
    return declared;
  }

  boolean mayEnd(Council council, InterestDeclaration declared) {
    return access.mayRecord(council)
        || secretariat.mySeat(council).filter(s -> s.id().equals(declared.seatId())).isPresent();
  }

  /** Refuses an organisation that belongs to the group already. */
  void requireNoMember(BusinessGroup group, Long organisation) {
    LocalDate today = clock.today();
    boolean member =
        entities
            .createQuery(
                "select m from BusinessGroupMember m where m.groupId = :group"
                    + " and m.organisationId = :organisation",
                BusinessGroupMember.class)
            .setParameter("group", group.id())
            .setParameter("organisation", organisation)
            .getResultStream()
            .anyMatch(m -> m.heldOn(today));
    if (member) {
      throw new InvalidInput("groupIdentifier", "group.member-already");
    }
  }
}
