package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.access.People;
import org.klaster.platform.calendar.CalendarDays;
import org.klaster.platform.calendar.CalendarParties;
import org.klaster.platform.calendar.CalendarSource;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.mail.MailServer;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.CalendarMethod;
import org.klaster.vocabulary.shared.Language;

/** Meetings as calendars take them in. */
@ApplicationScoped
public class MeetingCalendar {

  @Inject private DatabaseClock clock;
  @Inject private People people;
  @Inject private MailServer mails;
  @Inject private Instance<CalendarSource> sources;

  /** An invitation to one meeting, or its withdrawal. */
  public String invitation(Meeting meeting, Council council, Language language) {
    return CalendarText.invitation(entry(meeting, council, language), clock.now());
  }

  /** Takes an invitation to a meeting that takes place back from one person. */
  public String withdrawal(Meeting meeting, Council council, Language language) {
    return CalendarText.invitation(entry(meeting, council, language).withdrawn(), clock.now());
  }

  /** The invitation of a person as a file; it names its parties where both have an address. */
  String file(Meeting meeting, Council council, long personId) {
    String invitation = invitation(meeting, council, people.mailLanguage(personId));
    return people
        .address(personId)
        .flatMap(
            to -> mails.senderAddress().map(from -> CalendarParties.name(invitation, from, to)))
        .orElse(invitation);
  }

  CalendarMethod method(Meeting meeting) {
    return meeting.status() == MeetingStatus.CANCELLED
        ? CalendarMethod.CANCEL
        : CalendarMethod.REQUEST;
  }

  /** Many meetings and what other contexts put in, as calendars fetch them. */
  String feed(List<Announced> meetings, long personId, Language language) {
    return CalendarText.feed(
        meetings.stream().map(m -> entry(m.meeting(), m.council(), language)).toList(),
        sources.stream()
            .flatMap(source -> source.days(personId).stream())
            .map(days -> days(days, language))
            .toList(),
        clock.now());
  }

  private static CalendarText.Days days(CalendarDays days, Language language) {
    return new CalendarText.Days(
        days.uid(),
        days.sequence(),
        days.cancelled(),
        days.title().in(language),
        root() + days.page(),
        days.first(),
        days.last());
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
    return root() + MeetingNotices.page(meeting);
  }

  private static String root() {
    return System.getProperty("klaster.public-url", "").replaceAll("/+$", "");
  }
}
