package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Council;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;

/**
 * What the seats are told of a ballot. The question itself is not: it may name what only Klaster
 * shows.
 */
@ApplicationScoped
public class BallotMails {

  /** How long before its end those who have not voted are reminded. */
  static final Duration NOTICE = Duration.ofHours(24);

  private static final String NOT_VOTED =
      "select s from BallotSeat s where s.ballotId = :ballot and s.recusal is null"
          + " and not exists (select v.id from Vote v where v.ballotId = s.ballotId"
          + " and v.seatId = s.seatId)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Notifications notifications;
  @Inject private Names names;

  /** Tells those who may vote that they can. */
  void opened(Ballot ballot, Council council, List<BallotSeat> electorate) {
    LocalizedText cluster = names.cluster(council.clusterId());
    for (BallotSeat seat : electorate) {
      if (!seat.isRecused()) {
        notifications.send(
            told(MailTemplate.BALLOT_OPENED, seat, ballot)
                .name("cluster", cluster)
                .about(BallotClosing.subject(ballot), council.clusterId()));
      }
    }
  }

  /** Open ballots that end within a day and were open for longer than that. */
  List<Long> closingSoon(Instant now) {
    return entities
        .createQuery(
            "select b from Ballot b where b.status = :open and b.closesAt > :now"
                + " and b.closesAt <= :soon order by b.closesAt",
            Ballot.class)
        .setParameter("open", BallotStatus.OPEN)
        .setParameter("now", now)
        .setParameter("soon", now.plus(NOTICE))
        .getResultStream()
        .filter(ballot -> ballot.opensAt().plus(NOTICE).isBefore(ballot.closesAt()))
        .map(Ballot::id)
        .toList();
  }

  /** Reminds those who may vote, have not, and were not reminded. */
  void closesSoon(long ballotId) {
    Ballot ballot = entities.find(Ballot.class, ballotId);
    if (ballot.status() != BallotStatus.OPEN) {
      return;
    }
    Council council = entities.find(Council.class, ballot.councilId());
    LocalizedText cluster = names.cluster(council.clusterId());
    List<BallotSeat> silent =
        entities
            .createQuery(NOT_VOTED, BallotSeat.class)
            .setParameter("ballot", ballotId)
            .getResultList();
    for (BallotSeat seat : silent) {
      notifications.sendOnce(
          "ballot-closes " + ballotId,
          told(MailTemplate.BALLOT_CLOSES_SOON, seat, ballot)
              .name("cluster", cluster)
              .about(BallotClosing.subject(ballot), council.clusterId()));
    }
  }

  private static Notification told(MailTemplate template, BallotSeat seat, Ballot ballot) {
    return Notification.of(template, Recipient.seat(seat.personId(), seat.seatId()))
        .code("question", ballot.subjectType())
        .moment("closes", ballot.closesAt())
        .link("/app/council/ballot.xhtml?id=" + ballot.id());
  }
}
