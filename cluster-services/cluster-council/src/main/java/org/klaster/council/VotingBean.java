package org.klaster.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.VoteReceipt;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.Conflict;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.council.GivenVote;
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

  @Inject private CouncilAccess councilAccess;
  @Inject private DatabaseClock clock;
  @Inject private BallotBox box;
  @Inject private CallerSeat callerSeat;
  @Inject private BallotClosing closing;
  @Inject private BallotViews views;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.AUDITOR})
  public BallotView ballot(long ballotId) {
    return views.view(councilAccess.ballot(ballotId));
  }

  @Override
  public BallotView ballotFor(long ballotId, long seatId) {
    Ballot ballot = councilAccess.ballot(ballotId);
    BallotSeat seat = callerSeat.in(ballot, seatId);
    callerSeat.requireEntitled(ballot, seat);
    return views.view(ballot, seat);
  }

  @Override
  public VoteReceipt cast(CastVote command) {
    councilAccess.requireVisible(command.ballotId());
    int before = callerSeat.votes(command.ballotId(), command.seatId());
    Ballot ballot = box.lock(command.ballotId());
    BallotSeat seat = callerSeat.in(ballot, command.seatId());
    Instant now = clock.now();
    requireOpen(ballot, now);
    CastRight right = callerSeat.requireEntitled(ballot, seat);
    int given = callerSeat.votes(command.ballotId(), command.seatId());
    boolean seen = command.seenVotes() == null || command.seenVotes() == given;
    if (given != before || !seen) {
      throw new Conflict("vote.changed-meanwhile");
    }
    VoteReceipt receipt =
        callerSeat.keep(ballot, seat, given(ballot, command), new CallerSeat.How(given + 1, right));
    trail.changed(
        "ballot.vote",
        BallotClosing.subject(ballot),
        right == CastRight.OWN
            ? Map.of("seat", seat.seatId(), "ordinal", given + 1)
            : Map.of("seat", seat.seatId(), "ordinal", given + 1, "right", right));
    closing.closeIfComplete(ballot, now);
    return receipt;
  }

  private static GivenVote given(Ballot ballot, CastVote command) {
    String reason = command.reason();
    BallotMark mark = new BallotMark(command.choice(), command.options());
    if (command.choice() != VoteChoice.NO || !ballot.terms().reasonForNo()) {
      return new GivenVote(mark, null);
    }
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("reason", "ballot.reason-missing");
    }
    return new GivenVote(mark, reason.strip());
  }

  @Override
  public void declareInterest(DeclareInterest command) {
    councilAccess.requireVisible(command.ballotId());
    Ballot ballot = box.lock(command.ballotId());
    BallotSeat seat = callerSeat.in(ballot);
    Instant now = clock.now();
    requireOpen(ballot, now);
    seat.recuse(RecusalGround.DECLARED, command.interest().strip(), now);
    closing.settleChair(ballot);
    trail.changed(
        "ballot.declare-interest", BallotClosing.subject(ballot), Map.of("seat", seat.seatId()));
    if (!closing.annulIfTooFew(ballot)) {
      closing.closeIfComplete(ballot, now);
    }
  }

  @Override
  public void castDecidingVote(CastDecidingVote command) {
    councilAccess.requireVisible(command.ballotId());
    Ballot ballot = box.lock(command.ballotId());
    BallotSeat seat = callerSeat.in(ballot);
    closing.settleChair(ballot);
    if (!seat.actsAsChair()) {
      throw new Denied("ballot.not-chair");
    }
    callerSeat.requireEntitled(ballot, seat);
    ballot.requireVersion(command.version());
    VoteChoice choice = command.inFavour() ? VoteChoice.YES : VoteChoice.NO;
    closing.breakTie(ballot, seat, new BallotMark(choice, command.options()), clock.now());
  }

  private static void requireOpen(Ballot ballot, Instant now) {
    if (!ballot.acceptsVotes(now)) {
      throw new Conflict(Ballot.NOT_OPEN);
    }
  }
}
