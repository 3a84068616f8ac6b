package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.AttendanceRow;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.QuorumView;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.Presence;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.Attendance;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows a meeting with its agenda and its seats. */
@ApplicationScoped
public class MeetingViews {

  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  @Inject private MeetingAccess access;
  @Inject private MeetingSteps steps;
  @Inject private AgendaViews agenda;
  @Inject private CouncilRegister register;
  @Inject private Quorums quorums;
  @Inject private Presence presence;
  @Inject private Names names;

  MeetingView view(Meeting meeting) {
    Council council = access.council(meeting);
    AgendaViews.Shown shown = agenda.of(meeting, access.isSecretariat(council));
    MeetingRules rules = quorums.rules(meeting).meetings();
    return new MeetingView(
        MeetingRows.row(meeting, council, shown.items().size()),
        meeting.place(),
        meeting.link(),
        meeting.endsAt(),
        meeting.noticeUntil(rules),
        meeting.proposalsUntil(rules),
        meeting.convenedAt(),
        meeting.openedAt(),
        meeting.closedAt(),
        meeting.cancelReason(),
        view(quorums.of(meeting)),
        shown.items(),
        seats(meeting, council),
        shown.hiddenPapers(),
        steps.of(meeting, council),
        meeting.version());
  }

  static QuorumView view(Quorum quorum) {
    return new QuorumView(quorum.present(), quorum.entitled(), quorum.needed());
  }

  private List<AttendanceRow> seats(Meeting meeting, Council council) {
    Map<Long, Attendance> last = presence.last(meeting.id());
    List<Seat> seats =
        register.seats(council).stream()
            .filter(seat -> last.containsKey(seat.id()) || heldOn(seat, meeting))
            .toList();
    Map<Long, LocalizedText> organisations =
        names.organisations(seats.stream().map(Seat::organisationId).toList());
    Map<Long, String> people = names.people(seats.stream().map(Seat::personId).toList());
    var functions = register.functionsToday(council);
    return seats.stream()
        .map(
            seat -> {
              Attendance attendance = last.get(seat.id());
              var function = functions.get(seat.id());
              return new AttendanceRow(
                  seat.id(),
                  seat.sphere(),
                  organisations.getOrDefault(seat.organisationId(), UNKNOWN),
                  people.getOrDefault(seat.personId(), ""),
                  function == null ? null : function.function(),
                  attendance == null ? null : attendance.mode(),
                  attendance == null ? null : attendance.recordedAt());
            })
        .sorted(Comparator.comparing(AttendanceRow::sphere))
        .toList();
  }

  private static boolean heldOn(Seat seat, Meeting meeting) {
    return seat.heldOn(LocalDate.ofInstant(meeting.startsAt(), DatabaseClock.ZONE));
  }
}
