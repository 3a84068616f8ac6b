package org.klaster.council.proxy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.Proxies;
import org.klaster.api.council.ProxiesView;
import org.klaster.api.council.VotableSeat;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilAccess;
import org.klaster.domain.council.Delegation;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.Substitution;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/** Substitutes and delegated votes of the seats. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class ProxiesBean implements Proxies {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProxyDesk desk;
  @Inject private ProxyViews views;
  @Inject private CouncilAccess councilAccess;
  @Inject private AccessPolicy policy;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public ProxiesView proxies(long meetingId) {
    return views.view(meetingId);
  }

  @Override
  public long substitute(long meetingId, String username) {
    Meeting meeting = desk.locked(meetingId);
    Seat seat = desk.mySeat(meeting);
    desk.rules(meeting).requireMaySubstitute(seat.id());
    Person person = desk.substitute(meeting, username);
    Substitution.Record record = new Substitution.Record(policy.personId(), clock.now());
    Substitution named = new Substitution(meeting, seat, person.id(), record);
    desk.keep(meeting, named);
    trail.changed(
        "proxy.substitute", subject(meeting), Map.of("seat", seat.id(), "person", person.id()));
    return named.id();
  }

  @Override
  public void revokeSubstitute(long substitutionId) {
    Substitution named = entities.find(Substitution.class, substitutionId);
    if (named == null) {
      throw new NotFound("substitution", substitutionId);
    }
    Meeting meeting = desk.locked(named.meetingId());
    requireMine(meeting, named.seatId());
    entities.refresh(named, LockModeType.PESSIMISTIC_WRITE);
    desk.end(meeting, named, clock.now());
    trail.changed("proxy.substitute-end", subject(meeting), Map.of("seat", named.seatId()));
  }

  @Override
  public long delegate(long meetingId, long toSeatId) {
    Meeting meeting = desk.locked(meetingId);
    Seat from = desk.mySeat(meeting);
    Seat to = desk.receiver(meeting, toSeatId);
    desk.rules(meeting).requireMayDelegate(from.id(), to.id());
    Delegation given =
        new Delegation(meeting, from, to, new Delegation.Record(policy.personId(), clock.now()));
    desk.keep(meeting, given);
    trail.changed("proxy.delegate", subject(meeting), Map.of("seat", from.id(), "to", to.id()));
    return given.id();
  }

  @Override
  public void revokeDelegation(long delegationId) {
    Delegation given = entities.find(Delegation.class, delegationId);
    if (given == null) {
      throw new NotFound("delegation", delegationId);
    }
    Meeting meeting = desk.locked(given.meetingId());
    requireMine(meeting, given.fromSeatId());
    // A vote by it holds the row too: either comes first, and the other sees it.
    entities.refresh(given, LockModeType.PESSIMISTIC_WRITE);
    desk.end(meeting, given, clock.now());
    trail.changed("proxy.delegate-end", subject(meeting), Map.of("seat", given.fromSeatId()));
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public List<VotableSeat> seatsFor(long ballotId) {
    return views.seatsFor(councilAccess.ballot(ballotId));
  }

  private void requireMine(Meeting meeting, Long seatId) {
    if (!desk.mySeat(meeting).id().equals(seatId)) {
      throw new Denied("proxy.other-seat");
    }
  }

  private static Subject subject(Meeting meeting) {
    return Subject.of(Meeting.SUBJECT_TYPE, meeting.id());
  }
}
