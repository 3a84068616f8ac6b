package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klaster.council.StandIns;
import org.klaster.domain.council.Invitation;
import org.klaster.domain.council.InvitedAttendance;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Substitution;
import org.klaster.platform.clock.DatabaseClock;

/** Who is invited to a meeting, and when they came and went. */
@ApplicationScoped
public class Guests {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;
  @Inject private StandIns standIns;

  /** Who is told of the meeting beside its seats: who is invited, and who stands in for a seat. */
  public List<Long> told(Meeting meeting) {
    LocalDate today = clock.today();
    return Stream.concat(
            of(meeting).stream()
                .filter(invitation -> invitation.heldOn(today))
                .map(Invitation::personId),
            standIns.substitutions(meeting.id()).stream()
                .filter(Substitution::stands)
                .map(Substitution::personId))
        .distinct()
        .toList();
  }

  /** Invitations to this meeting, and those to all that stand on its day or brought somebody. */
  public List<Invitation> of(Meeting meeting) {
    LocalDate day = LocalDate.ofInstant(meeting.startsAt(), DatabaseClock.ZONE);
    LocalDate today = clock.today();
    LocalDate asked = day.isAfter(today) ? day : today;
    Map<Long, List<InvitedAttendance>> came = attendance(meeting);
    return entities
        .createQuery(
            "select i from Invitation i where i.councilId = :council"
                + " and (i.meetingId is null or i.meetingId = :meeting) order by i.id",
            Invitation.class)
        .setParameter("council", meeting.councilId())
        .setParameter("meeting", meeting.id())
        .getResultStream()
        .filter(i -> i.heldOn(day) || i.heldOn(asked) || came.containsKey(i.id()))
        .toList();
  }

  /** Comings and goings by invitation, the oldest first. */
  public Map<Long, List<InvitedAttendance>> attendance(Meeting meeting) {
    Map<Long, List<InvitedAttendance>> rows = new LinkedHashMap<>();
    entities
        .createQuery(
            "select a from InvitedAttendance a where a.meetingId = :meeting"
                + " order by a.invitationId, a.ordinal",
            InvitedAttendance.class)
        .setParameter("meeting", meeting.id())
        .getResultList()
        .forEach(row -> rows.computeIfAbsent(row.invitationId(), id -> new ArrayList<>()).add(row));
    return rows;
  }
}
