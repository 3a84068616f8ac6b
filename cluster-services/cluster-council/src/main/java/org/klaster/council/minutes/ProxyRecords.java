package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.council.Names;
import org.klaster.council.StandIns;
import org.klaster.council.meeting.Guests;
import org.klaster.domain.council.Invitation;
import org.klaster.domain.council.InvitedAttendance;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Substitution;
import org.klaster.domain.council.Vote;
import org.klaster.vocabulary.council.CastRight;

/**
 * Who came without a seat, as the minutes record it: invited persons and substitutes. Where there
 * was nobody nothing is said: older records have to stay comparable.
 */
@ApplicationScoped
public class ProxyRecords {

  @Inject private Guests guests;
  @Inject private StandIns standIns;
  @Inject private Names names;

  /** Invited persons with when they came and went; null where nobody was invited. */
  @Nullable List<JsonObject> invited(Meeting meeting) {
    List<Invitation> invited = guests.of(meeting);
    Map<Long, List<InvitedAttendance>> came = guests.attendance(meeting);
    Map<Long, String> people = names.people(invited.stream().map(Invitation::personId).toList());
    List<JsonObject> rows =
        invited.stream()
            .map(
                invitation ->
                    new Entry()
                        .with("person", people.get(invitation.personId()))
                        .with("capacity", invitation.capacity())
                        .with(
                            "times",
                            came.getOrDefault(invitation.id(), List.of()).stream()
                                .map(ProxyRecords::time)
                                .toList())
                        .done())
            .toList();
    return rows.isEmpty() ? null : rows;
  }

  private static JsonObject time(InvitedAttendance row) {
    return new Entry().with("mode", row.mode()).with("at", row.recordedAt()).done();
  }

  /** Names of the substitutes by seat. */
  Map<Long, String> substitutes(Meeting meeting) {
    List<Substitution> standing =
        standIns.substitutions(meeting.id()).stream().filter(Substitution::stands).toList();
    Map<Long, String> people = names.people(standing.stream().map(Substitution::personId).toList());
    Map<Long, String> substitutes = new HashMap<>();
    standing.forEach(s -> substitutes.put(s.seatId(), people.getOrDefault(s.personId(), "")));
    return substitutes;
  }

  /** Names of the people who gave votes for seats that are not theirs, by person. */
  Map<Long, String> voters(List<Vote> votes) {
    return names.people(
        votes.stream()
            .filter(vote -> vote.castRight() != CastRight.OWN)
            .map(Vote::personId)
            .toList());
  }
}
