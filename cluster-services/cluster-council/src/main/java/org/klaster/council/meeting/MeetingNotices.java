package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.People;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.CalendarMethod;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;

/** Tells the seats that a meeting is convened, changed or cancelled, with a calendar object. */
@ApplicationScoped
public class MeetingNotices {

  private static final LocalizedText REMOTE =
      new LocalizedText("қашықтан", "дистанционно", "remotely");
  private static final LocalizedText WRITTEN =
      new LocalizedText("жазбаша дауыс беру", "письменное голосование", "voting in writing");

  @Inject private CouncilRegister register;
  @Inject private Names names;
  @Inject private People people;
  @Inject private MeetingCalendar calendar;
  @Inject private Notifications notifications;
  @Inject private Guests guests;
  @Inject private Announcements announcements;

  /** Meetings of which whoever comes or goes has to be told. */
  public List<Meeting> announced(Long councilId) {
    return announcements.of(councilId);
  }

  void convened(Meeting meeting) {
    tell(meeting, MailTemplate.MEETING_INVITED);
  }

  /** Tells who is invited after the meeting was convened. */
  public void invited(Meeting meeting, Long personId) {
    send(meeting, MailTemplate.MEETING_INVITED, Recipient.person(personId));
  }

  /** Tells who got a seat after the meeting was convened. */
  void invited(Meeting meeting, Seat seat) {
    Recipient to = Recipient.seat(seat.personId(), seat.id());
    send(meeting, MailTemplate.MEETING_INVITED, to);
  }

  /**
   * Tells who is no longer expected, unless the person is so by another right. An invitation that
   * was not told yet goes with it, and nothing is told at all.
   */
  public void uninvited(Meeting meeting, Long personId) {
    Council council = register.council(meeting.councilId());
    boolean seated =
        register.seatsHeldToday(council).stream()
            .anyMatch(seat -> seat.personId().equals(personId));
    if (seated || guests.told(meeting).contains(personId)) {
      return;
    }
    if (!notifications.takeBack(MeetingsBean.subject(meeting), personId)) {
      return;
    }
    notifications.send(
        notification(meeting, MailTemplate.MEETING_UNINVITED, Recipient.person(personId))
            .calendar(
                CalendarMethod.CANCEL,
                calendar.withdrawal(meeting, council, people.mailLanguage(personId))));
  }

  void changed(Meeting meeting) {
    tell(meeting, MailTemplate.MEETING_CHANGED);
  }

  void cancelled(Meeting meeting) {
    tell(meeting, MailTemplate.MEETING_CANCELLED);
  }

  private void tell(Meeting meeting, MailTemplate template) {
    Council council = register.council(meeting.councilId());
    for (Seat seat : register.seatsHeldToday(council)) {
      send(meeting, template, Recipient.seat(seat.personId(), seat.id()));
    }
    guests.told(meeting).forEach(person -> send(meeting, template, Recipient.person(person)));
  }

  private void send(Meeting meeting, MailTemplate template, Recipient to) {
    Council council = register.council(meeting.councilId());
    Notification notification =
        notification(meeting, template, to)
            .calendar(
                calendar.method(meeting),
                calendar.invitation(meeting, council, people.mailLanguage(to.personId())));
    notifications.send(
        template != MailTemplate.MEETING_CANCELLED
            ? notification.name("place", where(meeting))
            : notification);
  }

  private Notification notification(Meeting meeting, MailTemplate template, Recipient to) {
    return Notification.of(template, to)
        .about(MeetingsBean.subject(meeting), register.council(meeting.councilId()).clusterId())
        .name("cluster", cluster(meeting))
        .moment("starts", meeting.startsAt())
        .link(page(meeting));
  }

  private LocalizedText cluster(Meeting meeting) {
    return names.cluster(register.council(meeting.councilId()).clusterId());
  }

  private static LocalizedText where(Meeting meeting) {
    String place = meeting.place();
    if (place != null && !place.isBlank()) {
      return new LocalizedText(place, place, place);
    }
    return meeting.form() == MeetingForm.WRITTEN ? WRITTEN : REMOTE;
  }

  static String page(Meeting meeting) {
    return "/app/council/meeting.xhtml?id=" + meeting.id();
  }
}
