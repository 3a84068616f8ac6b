package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  void convened(Meeting meeting) {
    tell(meeting, MailTemplate.MEETING_INVITED);
  }

  /** Tells who is invited after the meeting was convened. */
  public void invited(Meeting meeting, Long personId) {
    Council council = register.council(meeting.councilId());
    send(
        meeting,
        MailTemplate.MEETING_INVITED,
        Recipient.person(personId),
        names.cluster(council.clusterId()));
  }

  void changed(Meeting meeting) {
    tell(meeting, MailTemplate.MEETING_CHANGED);
  }

  void cancelled(Meeting meeting) {
    tell(meeting, MailTemplate.MEETING_CANCELLED);
  }

  private void tell(Meeting meeting, MailTemplate template) {
    Council council = register.council(meeting.councilId());
    LocalizedText cluster = names.cluster(council.clusterId());
    for (Seat seat : register.seatsHeldToday(council)) {
      send(meeting, template, Recipient.seat(seat.personId(), seat.id()), cluster);
    }
    guests
        .told(meeting)
        .forEach(person -> send(meeting, template, Recipient.person(person), cluster));
  }

  private void send(Meeting meeting, MailTemplate template, Recipient to, LocalizedText cluster) {
    Council council = register.council(meeting.councilId());
    Notification notification =
        Notification.of(template, to)
            .about(MeetingsBean.subject(meeting), council.clusterId())
            .name("cluster", cluster)
            .moment("starts", meeting.startsAt())
            .link(page(meeting))
            .calendar(
                calendar.method(meeting),
                calendar.invitation(meeting, council, people.mailLanguage(to.personId())));
    notifications.send(
        template != MailTemplate.MEETING_CANCELLED
            ? notification.name("place", where(meeting))
            : notification);
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
