package org.klaster.council.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.InvitedRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.Secretariat;
import org.klaster.council.meeting.Guests;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Invitation;
import org.klaster.domain.council.InvitedAttendance;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.People;
import org.klaster.platform.clock.DatabaseClock;

/** Who may be invited, and who is. */
@ApplicationScoped
public class InvitationDesk {

  @Inject private Guests guests;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;
  @Inject private People people;
  @Inject private Names names;
  @Inject private DatabaseClock clock;

  /** Somebody with an account, without a seat, and not invited to the meeting already. */
  Long guest(Meeting meeting, String username) {
    Person person =
        people
            .find(username.strip())
            .orElseThrow(() -> new InvalidInput("invitedUsername", "person.unknown"));
    boolean seated =
        register.seatsHeldToday(register.council(meeting.councilId())).stream()
            .anyMatch(seat -> seat.personId().equals(person.id()));
    if (seated) {
      throw new InvalidInput("invitedUsername", "invitation.seated");
    }
    LocalDate today = clock.today();
    boolean invited =
        guests.of(meeting).stream()
            .anyMatch(i -> i.personId().equals(person.id()) && i.heldOn(today));
    if (invited) {
      throw new InvalidInput("invitedUsername", "invitation.already");
    }
    return person.id();
  }

  /** Foreign invitations are as if there were none. */
  void requireSecretariat(Invitation invitation) {
    Council council = register.council(invitation.councilId());
    boolean seated = secretariat.mySeat(council).isPresent();
    if (!seated && !secretariat.includesCaller(council)) {
      throw new NotFound("invitation", invitation.id());
    }
    secretariat.require(council, "meeting.not-secretariat");
  }

  List<InvitedAttendance> attendance(Meeting meeting, Invitation invitation) {
    return guests.attendance(meeting).getOrDefault(invitation.id(), List.of());
  }

  List<InvitedRow> rows(Meeting meeting) {
    List<Invitation> invited = guests.of(meeting);
    Map<Long, List<InvitedAttendance>> came = guests.attendance(meeting);
    Map<Long, String> persons = names.people(invited.stream().map(Invitation::personId).toList());
    LocalDate today = clock.today();
    return invited.stream()
        .map(
            invitation -> {
              List<InvitedAttendance> rows = came.getOrDefault(invitation.id(), List.of());
              InvitedAttendance last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
              return new InvitedRow(
                  invitation.id(),
                  persons.getOrDefault(invitation.personId(), ""),
                  invitation.capacity(),
                  invitation.meetingId() == null,
                  invitation.heldUntil(),
                  last == null ? null : last.mode(),
                  last == null ? null : last.recordedAt(),
                  invitation.heldOn(today),
                  invitation.version());
            })
        .toList();
  }
}
