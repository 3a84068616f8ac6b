package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.api.council.BallotDecided;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Vote;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.TallyResult;

/**
 * Ends a ballot: counts, closes, and certifies at once unless a tie waits for the chair. The caller
 * holds the lock of the ballot's row.
 */
@ApplicationScoped
public class BallotClosing {

  @Inject private Counting counting;
  @Inject private OutcomeDispatch dispatch;
  @Inject private DecisionRegister register;
  @Inject private Chairing chairing;
  @Inject private SessionSeats session;
  @Inject private SecretPapers papers;
  @Inject private AuditTrail trail;

  /** Closes the ballot if all seats that may vote have done so and its rules let it close early. */
  public void closeIfComplete(Ballot ballot, Instant now) {
    if (!counting.rules(ballot).rules().closesWhenAllVoted()) {
      return;
    }
    if (ballot.meetingId() == null && counting.lacksVotes(ballot)) {
      return;
    }
    Set<Long> voted = counting.votes(ballot).stream().map(Vote::seatId).collect(Collectors.toSet());
    var entitled = session.mayVote(ballot);
    boolean complete = entitled.stream().allMatch(seat -> voted.contains(seat.seatId()));
    if (!entitled.isEmpty() && complete) {
      close(ballot, now);
    }
  }

  /** Closes the ballot; a final outcome takes effect in the same transaction. */
  public void close(Ballot ballot, Instant now) {
    session.keepClose(ballot);
    chairing.settle(ballot);
    if (ballot.terms().secret()) {
      Optional<String> obstacle = papers.open(ballot);
      if (obstacle.isPresent()) {
        annul(ballot, obstacle.get());
        return;
      }
    }
    TallyResult tally = counting.count(ballot);
    ballot.close(tally, now);
    trail.changed(
        "ballot.close",
        subject(ballot),
        Map.of("outcome", tally.outcome(), "yes", tally.yes(), "no", tally.no()));
    if (tally.outcome() != BallotOutcome.TIED || tieBreaker(ballot).isEmpty()) {
      certify(ballot, now);
    }
  }

  /** Ends a secret ballot in which so few may vote that the papers would tell who gave them. */
  boolean annulIfTooFew(Ballot ballot) {
    Optional<String> obstacle = ballot.terms().secret() ? papers.tooFew(ballot) : Optional.empty();
    obstacle.ifPresent(reason -> annul(ballot, reason));
    return obstacle.isPresent();
  }

  private void annul(Ballot ballot, String reason) {
    ballot.annul(reason);
    trail.changed("ballot.annul", subject(ballot), Map.of("reason", reason));
    dispatch.annulled(ballot, reason);
  }

  /** Looks again who acts as the chair: that may have changed since. */
  public void settleChair(Ballot ballot) {
    chairing.settle(ballot);
  }

  /** Takes the chair's decision of a tie. */
  public void breakTie(Ballot ballot, BallotSeat chair, BallotMark mark, Instant now) {
    ballot.breakTie(chair, mark, counting.votingRules(ballot));
    if (counting.count(ballot).outcome() == BallotOutcome.TIED) {
      throw new RuleViolated("ballot.casting-options");
    }
    Map<String, Object> details =
        mark.options().isEmpty()
            ? Map.of("choice", mark.choice())
            : Map.of("options", mark.options());
    trail.changed("ballot.casting-vote", subject(ballot), details);
    certify(ballot, now);
  }

  /**
   * The seat whose casting vote decides a tie; empty where the rules know none or it is recused.
   */
  public Optional<BallotSeat> tieBreaker(Ballot ballot) {
    if (!counting.rules(ballot).rules().castingVote()) {
      return Optional.empty();
    }
    return counting.electorate(ballot).stream().filter(BallotSeat::actsAsChair).findFirst();
  }

  /** Whether the ballot waits for the chair. */
  public boolean waitsForChair(Ballot ballot) {
    return ballot.status() == BallotStatus.CLOSED && ballot.outcome() == BallotOutcome.TIED;
  }

  private void certify(Ballot ballot, Instant now) {
    TallyResult recount = counting.count(ballot);
    ballot.certify(recount, now);
    trail.changed("ballot.certify", subject(ballot), Map.of("outcome", recount.outcome()));
    register.enter(ballot);
    dispatch.decided(
        new BallotDecided(
            ballot.id(),
            ballot.subjectType(),
            ballot.subjectId(),
            ballot.conditions(),
            recount,
            now));
  }

  static Subject subject(Ballot ballot) {
    return Subject.of("ballot", ballot.id());
  }
}
