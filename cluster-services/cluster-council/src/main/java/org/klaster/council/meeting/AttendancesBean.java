package org.klaster.council.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.klaster.api.council.Attendances;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Presence;
import org.klaster.domain.council.Attendance;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.shared.Roles;

/** Who comes to a session and leaves it. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class AttendancesBean implements Attendances {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private AccessPolicy policy;
  @Inject private CouncilRegister register;
  @Inject private Presence presence;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  public void record(long meetingId, long seatId, AttendanceMode mode) {
    Meeting meeting = access.conducted(meetingId);
    Seat seat =
        register.seatsHeldToday(access.council(meeting)).stream()
            .filter(held -> held.id() == seatId)
            .findFirst()
            .orElseThrow(() -> new NotFound("seat", seatId));
    keep(meeting, seat, mode);
  }

  @Override
  public void attend(long meetingId, AttendanceMode mode) {
    Meeting meeting = access.visible(meetingId);
    Seat seat = access.attending(meeting).orElseThrow(() -> new Denied("meeting.not-seated"));
    keep(access.lock(meeting), seat, mode);
  }

  private void keep(Meeting meeting, Seat seat, AttendanceMode mode) {
    Attendance last = presence.last(meeting.id()).get(seat.id());
    if (last != null && last.mode() == mode) {
      return;
    }
    int ordinal = last == null ? 1 : last.ordinal() + 1;
    Attendance.Record record = new Attendance.Record(policy.personId(), clock.now());
    entities.persist(new Attendance(meeting, seat, ordinal, mode, record));
    trail.changed(
        "meeting.attendance",
        MeetingsBean.subject(meeting),
        Map.of("seat", seat.id(), "mode", mode));
  }
}
