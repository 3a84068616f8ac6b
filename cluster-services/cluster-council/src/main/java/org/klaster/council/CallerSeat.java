package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.klaster.api.shared.Denied;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.Vote;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;

/** The caller's seat in a ballot's electorate, and its votes. */
@ApplicationScoped
public class CallerSeat {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;
  @Inject private Presence presence;

  /** Read after the lock: what others did meanwhile is seen. */
  public BallotSeat in(Ballot ballot) {
    return entities
        .createQuery(
            "select s from BallotSeat s where s.ballotId = :ballot and s.personId = :me",
            BallotSeat.class)
        .setParameter("ballot", ballot.id())
        .setParameter("me", access.personId())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Denied("ballot.not-elector"));
  }

  /** Nobody votes on their own case, for a seat they no longer hold, or after a recusal. */
  public void requireEntitled(Ballot ballot, BallotSeat seat) {
    if (seat.isRecused()) {
      throw new Denied("ballot.recused");
    }
    Long interested = ballot.interestedOrganisationId();
    if (interested != null && access.represents(interested)) {
      throw new Denied("access.own-case");
    }
    if (!entities.find(Seat.class, seat.seatId()).heldOn(clock.today())) {
      throw new Denied("seat.not-held");
    }
    if (ballot.meetingId() != null && !presence.in(ballot.meetingId()).contains(seat.seatId())) {
      throw new Denied("ballot.not-present");
    }
  }

  /** How often the caller's seat has voted. */
  public int votes(long ballotId) {
    return entities
        .createQuery(
            "select count(v) from Vote v, BallotSeat s where s.ballotId = v.ballotId"
                + " and s.seatId = v.seatId and v.ballotId = :ballot and s.personId = :me",
            Long.class)
        .setParameter("ballot", ballotId)
        .setParameter("me", access.personId())
        .getSingleResult()
        .intValue();
  }

  /** Keeps a vote of the seat. */
  public void keep(Vote vote) {
    entities.persist(vote);
  }
}
