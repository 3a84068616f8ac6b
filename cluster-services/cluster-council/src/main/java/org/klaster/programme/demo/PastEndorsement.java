package org.klaster.programme.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.klaster.domain.programme.Programme;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.LocalizedText;

/** A ballot of the past by which the council endorsed a programme: all in favour but one seat. */
@ApplicationScoped
public class PastEndorsement {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Opens the ballot. */
  public Ballot opened(Programme programme, LocalizedText question, Instant at) {
    CouncilRules rules = rules(programme.clusterId());
    BallotSubject subject =
        new BallotSubject(Programme.SUBJECT_TYPE, programme.id(), null, null, null);
    Ballot ballot = new Ballot(rules, subject, question);
    ballot.open(at, at.plus(Duration.ofDays(rules.rules().votingDays())));
    entities.persist(ballot);
    entities.flush();
    return ballot;
  }

  /** Lets the seats of that day vote one after the other, and certifies the count. */
  public TallyResult decided(Ballot ballot, Instant at) {
    List<Elector> electorate = new ArrayList<>();
    List<SeatVote> votes = new ArrayList<>();
    List<Seat> seats = seats(ballot, ballot.opensAt().atZone(DatabaseClock.ZONE).toLocalDate());
    for (int i = 0; i < seats.size(); i++) {
      BallotSeat elector = new BallotSeat(ballot, seats.get(i), i == 0);
      entities.persist(elector);
      VoteChoice choice = i == seats.size() - 1 ? VoteChoice.ABSTAIN : VoteChoice.YES;
      Instant votedAt = ballot.opensAt().plus(Duration.ofHours(3L + 7L * i));
      entities.persist(ballot.vote(elector, 1, GivenVote.of(choice), votedAt));
      electorate.add(new Elector(elector.seatId(), false));
      votes.add(new SeatVote(elector.seatId(), 1, choice));
    }
    TallyResult tally = Tally.of(electorate, votes, rules(ballot.rulesId(), "r.id").rules(), null);
    ballot.close(tally, at);
    ballot.certify(tally, at);
    return tally;
  }

  private CouncilRules rules(long clusterId) {
    return rules(clusterId, "(select c.clusterId from Council c where c.id = r.councilId)");
  }

  private CouncilRules rules(long key, String of) {
    return entities
        .createQuery(
            "select r from CouncilRules r where " + of + " = :key order by r.number desc",
            CouncilRules.class)
        .setParameter("key", key)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** The first seat is the chair's. */
  private List<Seat> seats(Ballot ballot, LocalDate day) {
    return entities
        .createQuery(
            "select s from Seat s where s.councilId = :council and s.heldFrom <= :day"
                + " and s.heldUntil > :day order by case when exists (select t.id from"
                + " SeatFunctionTerm t where t.seatId = s.id and t.function = CHAIR) then 0 else 1"
                + " end, s.id",
            Seat.class)
        .setParameter("council", ballot.councilId())
        .setParameter("day", day)
        .getResultList();
  }
}
