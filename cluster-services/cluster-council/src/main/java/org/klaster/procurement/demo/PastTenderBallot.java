package org.klaster.procurement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSubject;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.Tally;
import org.klaster.domain.council.Tally.Elector;
import org.klaster.domain.council.Tally.SeatVote;
import org.klaster.domain.procurement.Tender;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.LocalizedText;

/** A ballot of the past by which the council carried a step of a joint purchase. */
@ApplicationScoped
public class PastTenderBallot {

  private static final String RULES =
      "select r from CouncilRules r where r.councilId = (select k.id from Council k"
          + " where k.clusterId = :cluster) order by r.number desc";
  private static final String SEATS =
      "select s from Seat s where s.councilId = :council and s.heldFrom <= :day"
          + " and s.heldUntil > :day order by s.id";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Lets the seats of that day vote and certifies the count. */
  void carry(Tender tender, LocalizedText question, Instant opened, Instant decided) {
    CouncilRules rules =
        entities
            .createQuery(RULES, CouncilRules.class)
            .setParameter("cluster", tender.clusterId())
            .setMaxResults(1)
            .getSingleResult();
    var subject = new BallotSubject(Tender.SUBJECT_TYPE, tender.id(), null, null, null);
    Ballot ballot = new Ballot(rules, subject, question);
    ballot.open(opened, opened.plus(Duration.ofDays(rules.rules().votingDays())));
    entities.persist(ballot);
    entities.flush();
    tender.putToVote(ballot.id(), opened);
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    for (Seat seat : seats(ballot)) {
      BallotSeat elector = new BallotSeat(ballot, seat, false);
      entities.persist(elector);
      Instant votedAt = opened.plus(Duration.ofHours(5L + votes.size()));
      entities.persist(ballot.vote(elector, 1, GivenVote.of(VoteChoice.YES), votedAt));
      electorate.add(new Elector(elector.seatId(), false));
      votes.add(new SeatVote(elector.seatId(), 1, VoteChoice.YES));
    }
    var tally = Tally.of(electorate, votes, rules.rules(), null);
    ballot.close(tally, decided);
    ballot.certify(tally, decided);
    tender.endBallot(decided);
  }

  private List<Seat> seats(Ballot ballot) {
    return entities
        .createQuery(SEATS, Seat.class)
        .setParameter("council", ballot.councilId())
        .setParameter("day", ballot.opensAt().atZone(DatabaseClock.ZONE).toLocalDate())
        .getResultList();
  }
}
