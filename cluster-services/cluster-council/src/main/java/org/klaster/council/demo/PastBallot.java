package org.klaster.council.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.PastBallots;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Counting;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.BallotSubject;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.GivenVote;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.TallyResult;
import org.klaster.vocabulary.council.VoteChoice;

/** A ballot that the seats of a past day voted on, one after the other, the chair first. */
@ApplicationScoped
public class PastBallot implements PastBallots {

  private static final Course UNANIMOUS = new Course(5, 1, VoteChoice.YES);
  private static final Course ALL_BUT_ONE = new Course(3, 7, VoteChoice.ABSTAIN);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private Counting counting;

  /** Hours from the opening to the first vote and between two, and how the last seat votes. */
  private record Course(int first, int between, VoteChoice last) {

    Instant votedAt(Ballot ballot, int index) {
      return ballot.opensAt().plus(Duration.ofHours(first + (long) between * index));
    }
  }

  @Override
  public long open(OpenBallot question, Instant at) {
    Council council = register.ofCluster(question.clusterId()).orElseThrow();
    CouncilRules rules = register.rulesInForce(council);
    var subject = new BallotSubject(question.subjectType(), question.subjectId(), null, null, null);
    Ballot ballot = new Ballot(rules, subject, question.question());
    ballot.open(at, at.plus(Duration.ofDays(rules.rules().votingDays())));
    entities.persist(ballot);
    entities.flush();
    return ballot.id();
  }

  @Override
  public TallyResult unanimous(long ballotId, Instant decidedAt) {
    return decide(entities.find(Ballot.class, ballotId), UNANIMOUS, decidedAt);
  }

  @Override
  public TallyResult allButOne(long ballotId, Instant decidedAt) {
    return decide(entities.find(Ballot.class, ballotId), ALL_BUT_ONE, decidedAt);
  }

  private TallyResult decide(Ballot ballot, Course course, Instant at) {
    Council council = register.council(ballot.councilId());
    List<Long> chairs =
        register.functionsToday(council).values().stream()
            .filter(term -> term.function() == SeatFunction.CHAIR)
            .map(term -> term.seatId())
            .toList();
    LocalDate day = ballot.opensAt().atZone(DatabaseClock.ZONE).toLocalDate();
    List<Seat> seats =
        register.seats(council).stream()
            .filter(seat -> seat.heldOn(day))
            .sorted(
                Comparator.comparing((Seat seat) -> !chairs.contains(seat.id()))
                    .thenComparing(Seat::id))
            .toList();
    for (int i = 0; i < seats.size(); i++) {
      Seat seat = seats.get(i);
      BallotSeat elector = new BallotSeat(ballot, seat, chairs.contains(seat.id()));
      entities.persist(elector);
      VoteChoice choice = i == seats.size() - 1 ? course.last() : VoteChoice.YES;
      entities.persist(ballot.vote(elector, 1, GivenVote.of(choice), course.votedAt(ballot, i)));
    }
    TallyResult tally = counting.count(ballot);
    ballot.close(tally, at);
    ballot.certify(tally, at);
    return tally;
  }
}
