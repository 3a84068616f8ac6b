package org.klaster.council.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.meeting.Guests;
import org.klaster.council.meeting.MeetingCalendar;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Delegation;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.Substitution;
import org.klaster.platform.access.People;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.shared.CalendarMethod;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailTemplate;

/** Tells who is to vote for another seat in a meeting, and who no longer is. */
@ApplicationScoped
public class ProxyMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private Notifications notifications;
  @Inject private Names names;
  @Inject private People people;
  @Inject private MeetingCalendar calendar;
  @Inject private Guests guests;

  void substitute(MailTemplate template, Meeting meeting, Substitution named) {
    Recipient to = Recipient.person(named.personId());
    Notification told = notification(template, meeting, to, named.seatId());
    notifications.send(
        meeting.status() == MeetingStatus.CONVENED ? withCalendar(told, meeting, named) : told);
  }

  void delegate(MailTemplate template, Meeting meeting, Delegation given) {
    Seat holder = entities.find(Seat.class, given.toSeatId());
    Recipient to = Recipient.seat(holder.personId(), holder.id());
    notifications.send(notification(template, meeting, to, given.fromSeatId()));
  }

  /** Who stands in gets the invitation now, or loses it, unless invited as a guest as well. */
  private Notification withCalendar(Notification told, Meeting meeting, Substitution named) {
    Council council = register.council(meeting.councilId());
    Language language = people.mailLanguage(named.personId());
    if (!named.stands() && guests.told(meeting).contains(named.personId())) {
      return told;
    }
    return named.stands()
        ? told.calendar(CalendarMethod.REQUEST, calendar.invitation(meeting, council, language))
        : told.calendar(CalendarMethod.CANCEL, calendar.withdrawal(meeting, council, language));
  }

  private Notification notification(
      MailTemplate template, Meeting meeting, Recipient to, Long fromSeat) {
    Council council = register.council(meeting.councilId());
    return Notification.of(template, to)
        .about(Subject.of(Meeting.SUBJECT_TYPE, meeting.id()), council.clusterId())
        .name("cluster", names.cluster(council.clusterId()))
        .name(
            "organisation",
            names.organisation(entities.find(Seat.class, fromSeat).organisationId()))
        .moment("starts", meeting.startsAt())
        .link("/app/council/meeting.xhtml?id=" + meeting.id());
  }
}
