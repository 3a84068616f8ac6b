package org.klaster.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.Denied;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.RecusalGround;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.Roles;

/**
 * Votes of the seats. Whatever changes a ballot locks its row first and reads afterwards, so that a
 * vote and the close, or two votes of one seat, take turns.
 */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE})
public class VotingBean implements Voting {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private CouncilAccess councilAccess;
  @Inject private DatabaseClock clock;
  @Inject private BallotBox box;
  @Inject private BallotClosing closing;
  @Inject private BallotViews views;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public BallotView ballot(long ballotId) {
    return views.view(councilAccess.ballot(ballotId));
  }

  @Override
  public void cast(CastVote command) {
    councilAccess.requireVisible(command.ballotId());
    int before = votesOfCaller(command.ballotId());
    Ballot ballot = box.lock(command.ballotId());
    BallotSeat seat = seatOfCaller(ballot);
    Instant now = clock.now();
    requireOpen(ballot, now);
    requireEntitled(ballot, seat);
    int given = votesOfCaller(command.ballotId());
    boolean seen = command.seenVotes() == null || command.seenVotes() == given;
    if (given != before || !seen) {
      throw new Conflict("vote.changed-meanwhile");
    }
    entities.persist(ballot.vote(seat, given + 1, command.choice(), now));
    trail.changed(
        "ballot.vote",
        BallotClosing.subject(ballot),
        Map.of("seat", seat.seatId(), "ordinal", given + 1));
    closing.closeIfComplete(ballot, now);
  }

  @Override
  public void declareInterest(DeclareInterest command) {
    councilAccess.requireVisible(command.ballotId());
    Ballot ballot = box.lock(command.ballotId());
    BallotSeat seat = seatOfCaller(ballot);
    Instant now = clock.now();
    requireOpen(ballot, now);
    seat.recuse(RecusalGround.DECLARED, command.interest().strip(), now);
    trail.changed(
        "ballot.declare-interest", BallotClosing.subject(ballot), Map.of("seat", seat.seatId()));
    closing.closeIfComplete(ballot, now);
  }

  @Override
  public void castDecidingVote(CastDecidingVote command) {
    councilAccess.requireVisible(command.ballotId());
    Ballot ballot = box.lock(command.ballotId());
    BallotSeat seat = seatOfCaller(ballot);
    if (!seat.chair()) {
      throw new Denied("ballot.not-chair");
    }
    requireEntitled(ballot, seat);
    ballot.requireVersion(command.version());
    VoteChoice choice = command.inFavour() ? VoteChoice.YES : VoteChoice.NO;
    closing.breakTie(ballot, seat, choice, clock.now());
  }

  private static void requireOpen(Ballot ballot, Instant now) {
    if (!ballot.acceptsVotes(now)) {
      throw new Conflict(Ballot.NOT_OPEN);
    }
  }

  /** Read after the lock: what others did meanwhile is seen. */
  private BallotSeat seatOfCaller(Ballot ballot) {
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
  private void requireEntitled(Ballot ballot, BallotSeat seat) {
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
  }

  private int votesOfCaller(long ballotId) {
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
}
