package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.CalendarMethod;
import org.klaster.vocabulary.shared.Language;

/** Meetings as calendars take them in. */
@ApplicationScoped
public class MeetingCalendar {

  @Inject private DatabaseClock clock;

  /** An invitation to one meeting, or its withdrawal. */
  String invitation(Meeting meeting, Council council, Language language) {
    return CalendarText.invitation(entry(meeting, council, language), clock.now());
  }

  CalendarMethod method(Meeting meeting) {
    return meeting.status() == MeetingStatus.CANCELLED
        ? CalendarMethod.CANCEL
        : CalendarMethod.REQUEST;
  }

  /** Many meetings, as calendars fetch them. */
  String feed(List<Announced> meetings, Language language) {
    return CalendarText.feed(
        meetings.stream().map(m -> entry(m.meeting(), m.council(), language)).toList(),
        clock.now());
  }

  /** A meeting that was announced, with its council. */
  record Announced(Meeting meeting, Council council) {}

  private static CalendarText.Entry entry(Meeting meeting, Council council, Language language) {
    String where =
        Stream.of(meeting.place(), meeting.link())
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" · "));
    return new CalendarText.Entry(
        meeting.calendarUid(),
        meeting.calendarSequence(),
        meeting.status() == MeetingStatus.CANCELLED,
        council.name().in(language) + ": " + meeting.title().in(language),
        where.isEmpty() ? null : where,
        address(meeting),
        meeting.startsAt(),
        meeting.endsAt());
  }

  private static String address(Meeting meeting) {
    String root = System.getProperty("klaster.public-url", "").replaceAll("/+$", "");
    return root + MeetingNotices.page(meeting);
  }
}
