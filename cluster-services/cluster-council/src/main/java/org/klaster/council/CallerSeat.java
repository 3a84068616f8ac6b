package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.VoteReceipt;
import org.klaster.api.shared.Denied;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.council.GivenVote;

/** The caller's seat in a ballot's electorate, and its votes. */
@ApplicationScoped
public class CallerSeat {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;
  @Inject private OwnCases ownCases;
  @Inject private StandIns standIns;
  @Inject private SecretPapers papers;

  /** The own seat, read after the lock: what others did meanwhile is seen. */
  public BallotSeat in(Ballot ballot) {
    return standIns.ownSeat(ballot).orElseThrow(() -> new Denied("ballot.not-elector"));
  }

  /**
   * The seat of the ballot's electorate for which the caller wants to vote; whether the caller may
   * is found by {@link #requireEntitled}.
   *
   * @param seatId null for the own seat
   */
  public BallotSeat in(Ballot ballot, @Nullable Long seatId) {
    if (seatId == null) {
      return in(ballot);
    }
    return entities
        .createQuery(
            "select s from BallotSeat s where s.ballotId = :ballot and s.seatId = :seat",
            BallotSeat.class)
        .setParameter("ballot", ballot.id())
        .setParameter("seat", seatId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Denied("ballot.not-elector"));
  }

  /**
   * Nobody votes on their own case, for a seat that is no longer held, after a recusal, or for
   * another seat without a right to it.
   *
   * @return by what right the caller votes
   */
  public CastRight requireEntitled(Ballot ballot, BallotSeat seat) {
    ballot
        .obstacle(seat, access.ownOrganisations())
        .ifPresent(
            rule -> {
              throw new Denied(rule);
            });
    ownCases.requireNotCallers(ballot);
    if (!entities.find(Seat.class, seat.seatId()).heldOn(clock.today())) {
      throw new Denied("seat.not-held");
    }
    return standIns.right(ballot, seat);
  }

  /**
   * How often the seat has voted.
   *
   * @param seatId null for the caller's own seat
   */
  public int votes(long ballotId, @Nullable Long seatId) {
    return entities
        .createQuery(
            "select count(v) from Vote v, BallotSeat s where s.ballotId = v.ballotId"
                + " and s.seatId = v.seatId and v.ballotId = :ballot and "
                + (seatId == null ? "s.personId = :whose" : "s.seatId = :whose"),
            Long.class)
        .setParameter("ballot", ballotId)
        .setParameter("whose", seatId == null ? access.personId() : seatId)
        .getSingleResult()
        .intValue();
  }

  /**
   * How a vote is given.
   *
   * @param ordinal 1 for the first vote of the seat
   */
  record How(int ordinal, CastRight right) {}

  /** Keeps a vote of the seat with who gave it and by what right. */
  VoteReceipt keep(Ballot ballot, BallotSeat seat, GivenVote given, How how) {
    SecretPapers.Stored stored = papers.vote(ballot, seat, how.ordinal(), given);
    stored.vote().castBy(access.personId(), how.right());
    entities.persist(stored.vote());
    return new VoteReceipt(stored.code());
  }
}
