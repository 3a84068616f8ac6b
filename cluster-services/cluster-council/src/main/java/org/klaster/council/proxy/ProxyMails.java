package org.klaster.council.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Delegation;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.Substitution;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.shared.MailTemplate;

/** Tells who is to vote for another seat in a meeting, and who no longer is. */
@ApplicationScoped
public class ProxyMails {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private Notifications notifications;
  @Inject private Names names;

  void substitute(MailTemplate template, Meeting meeting, Substitution named) {
    tell(template, meeting, Recipient.person(named.personId()), named.seatId());
  }

  void delegate(MailTemplate template, Meeting meeting, Delegation given) {
    Seat holder = entities.find(Seat.class, given.toSeatId());
    tell(template, meeting, Recipient.seat(holder.personId(), holder.id()), given.fromSeatId());
  }

  private void tell(MailTemplate template, Meeting meeting, Recipient to, Long fromSeat) {
    Council council = register.council(meeting.councilId());
    notifications.send(
        Notification.of(template, to)
            .about(Subject.of(Meeting.SUBJECT_TYPE, meeting.id()), council.clusterId())
            .name("cluster", names.cluster(council.clusterId()))
            .name(
                "organisation",
                names.organisation(entities.find(Seat.class, fromSeat).organisationId()))
            .moment("starts", meeting.startsAt())
            .link("/app/council/meeting.xhtml?id=" + meeting.id()));
  }
}
