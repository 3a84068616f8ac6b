package org.klaster.council.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.CouncilRegister;
import org.klaster.council.StandIns;
import org.klaster.council.meeting.MeetingAccess;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Delegation;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.ProxyRules;
import org.klaster.domain.council.ProxyRules.Given;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.Substitution;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.People;
import org.klaster.vocabulary.council.BodyRules;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.MailTemplate;

/** What the charter of a meeting and what stands in it allow. */
@ApplicationScoped
public class ProxyDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private CouncilRegister register;
  @Inject private StandIns standIns;
  @Inject private People people;
  @Inject private ProxyMails mails;

  /** The charter that the meeting was arranged under. */
  BodyRules charter(Meeting meeting) {
    return entities.find(CouncilRules.class, meeting.rulesId()).body();
  }

  ProxyRules rules(Meeting meeting) {
    List<Given> given =
        standIns.delegations(meeting.id()).stream()
            .filter(Delegation::stands)
            .map(d -> new Given(d.fromSeatId(), d.toSeatId()))
            .toList();
    List<Long> substituted =
        standIns.substitutions(meeting.id()).stream()
            .filter(Substitution::stands)
            .map(Substitution::seatId)
            .toList();
    return new ProxyRules(charter(meeting), given, substituted);
  }

  /** Whether anything may be given or revoked now: in writing everybody votes alone. */
  static boolean isOpen(Meeting meeting) {
    boolean time = meeting.status().isAhead() || meeting.status() == MeetingStatus.IN_SESSION;
    return time && meeting.form() != MeetingForm.WRITTEN;
  }

  /** The meeting, locked: who names, gives and revokes takes turns. */
  Meeting locked(long meetingId) {
    Meeting meeting = access.lock(access.visible(meetingId));
    if (!isOpen(meeting)) {
      throw new RuleViolated("proxy.meeting-over");
    }
    return meeting;
  }

  /** The seat that the caller holds. */
  Seat mySeat(Meeting meeting) {
    return access
        .mySeat(access.council(meeting))
        .orElseThrow(() -> new Denied("meeting.not-seated"));
  }

  /** A seat of the same council that is held today. */
  Seat receiver(Meeting meeting, long seatId) {
    Seat seat = entities.find(Seat.class, seatId);
    if (seat == null || !seat.councilId().equals(meeting.councilId())) {
      throw new RuleViolated("delegation.other-council");
    }
    return register.seatsHeldToday(access.council(meeting)).stream()
        .filter(held -> held.id().equals(seat.id()))
        .findFirst()
        .orElseThrow(() -> new RuleViolated("seat.not-held"));
  }

  /** Who may stand in: somebody without a seat who stands in for nobody else in the meeting. */
  Person substitute(Meeting meeting, String username) {
    Person person =
        people
            .find(username.strip())
            .orElseThrow(() -> new InvalidInput("username", "person.unknown"));
    boolean seated =
        register.seatsHeldToday(access.council(meeting)).stream()
            .anyMatch(seat -> seat.personId().equals(person.id()));
    if (seated) {
      throw new InvalidInput("username", "substitution.seated");
    }
    boolean taken =
        standIns.substitutions(meeting.id()).stream()
            .anyMatch(s -> s.stands() && s.personId().equals(person.id()));
    if (taken) {
      throw new InvalidInput("username", "substitution.person-taken");
    }
    return person;
  }

  void keep(Meeting meeting, Substitution named) {
    entities.persist(named);
    mails.substitute(MailTemplate.SUBSTITUTE_NAMED, meeting, named);
  }

  void keep(Meeting meeting, Delegation given) {
    entities.persist(given);
    mails.delegate(MailTemplate.DELEGATION_GIVEN, meeting, given);
  }

  void end(Meeting meeting, Substitution named, Instant now) {
    named.revoke(now);
    mails.substitute(MailTemplate.SUBSTITUTE_REVOKED, meeting, named);
  }

  void end(Meeting meeting, Delegation given, Instant now) {
    given.revoke(isUsed(given), now);
    mails.delegate(MailTemplate.DELEGATION_REVOKED, meeting, given);
  }

  /** Whether a vote was given by the delegation in a ballot of the meeting that is still open. */
  private boolean isUsed(Delegation delegation) {
    return entities
            .createQuery(
                "select count(v) from Vote v, Ballot b where b.id = v.ballotId"
                    + " and b.meetingId = :meeting and b.status = OPEN and v.seatId = :seat"
                    + " and v.castRight = DELEGATION",
                Long.class)
            .setParameter("meeting", delegation.meetingId())
            .setParameter("seat", delegation.fromSeatId())
            .getSingleResult()
        > 0;
  }
}
