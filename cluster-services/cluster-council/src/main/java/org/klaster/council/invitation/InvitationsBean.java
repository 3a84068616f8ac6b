package org.klaster.council.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.Invitations;
import org.klaster.api.council.InvitePerson;
import org.klaster.api.council.InvitedRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.council.meeting.MeetingAccess;
import org.klaster.council.meeting.MeetingNotices;
import org.klaster.domain.council.Attendance;
import org.klaster.domain.council.Invitation;
import org.klaster.domain.council.InvitedAttendance;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.Roles;

/** Invitations of a council's secretariat. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class InvitationsBean implements Invitations {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private InvitationDesk desk;
  @Inject private MeetingNotices notices;
  @Inject private AccessPolicy policy;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public List<InvitedRow> ofMeeting(long meetingId) {
    return desk.rows(access.visible(meetingId));
  }

  @Override
  public long invite(InvitePerson command) {
    Meeting meeting = access.conducted(command.meetingId());
    LocalDate today = clock.today();
    LocalDate until = command.until();
    LocalDate day = day(meeting);
    if (command.standing() && until != null && !(until.isAfter(today) && until.isAfter(day))) {
      throw new InvalidInput("invitedUntil", "invitation.term");
    }
    if (meeting.status() == MeetingStatus.CANCELLED) {
      throw new RuleViolated("meeting.not-ahead");
    }
    Long person = desk.guest(meeting, command.username());
    String capacity = command.capacity().strip();
    Invitation invitation =
        command.standing()
            ? Invitation.standing(meeting, person, capacity, today, until)
            : Invitation.to(meeting, person, capacity, today);
    entities.persist(invitation);
    notices.announced(meeting.councilId()).stream()
        .filter(announced -> invitation.covers(announced.id(), day(announced)))
        .forEach(announced -> notices.invited(announced, person));
    trail.changed("invitation.invite", subject(meeting), Map.of("person", person));
    return invitation.id();
  }

  @Override
  public void end(long invitationId, int version) {
    Invitation invitation = found(invitationId);
    desk.requireSecretariat(invitation);
    invitation.requireVersion(version);
    List<Meeting> announced =
        notices.announced(invitation.councilId()).stream()
            .filter(meeting -> invitation.covers(meeting.id(), day(meeting)))
            .toList();
    invitation.end(clock.today());
    announced.forEach(meeting -> notices.uninvited(meeting, invitation.personId()));
    trail.changed(
        "invitation.end",
        Subject.of("council", invitation.councilId()),
        Map.of("person", invitation.personId()));
  }

  @Override
  public void record(long meetingId, long invitationId, AttendanceMode mode) {
    Meeting meeting = access.conducted(meetingId);
    Invitation invitation = found(invitationId);
    List<InvitedAttendance> before = desk.attendance(meeting, invitation);
    if (!before.isEmpty() && before.get(before.size() - 1).mode() == mode) {
      return;
    }
    Attendance.Record record = new Attendance.Record(policy.personId(), clock.now());
    entities.persist(new InvitedAttendance(meeting, invitation, before.size() + 1, mode, record));
    trail.changed(
        "invitation.attendance",
        subject(meeting),
        Map.of("person", invitation.personId(), "mode", mode));
  }

  private static LocalDate day(Meeting meeting) {
    return LocalDate.ofInstant(meeting.startsAt(), DatabaseClock.ZONE);
  }

  private Invitation found(long invitationId) {
    Invitation invitation = entities.find(Invitation.class, invitationId);
    if (invitation == null) {
      throw new NotFound("invitation", invitationId);
    }
    return invitation;
  }

  private static Subject subject(Meeting meeting) {
    return Subject.of(Meeting.SUBJECT_TYPE, meeting.id());
  }
}
