package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.ElectorRow;
import org.klaster.api.council.MySeat;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Vote;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.BallotMark;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.TallyResult;

/** Shows a ballot to one caller: the turnout, the electorate, and the caller's own vote alone. */
@ApplicationScoped
public class BallotViews {

  @Inject private AccessPolicy access;
  @Inject private CouncilRegister register;
  @Inject private Counting counting;
  @Inject private ElectorateViews electorates;
  @Inject private DatabaseClock clock;
  @Inject private QuestionRegister questions;
  @Inject private BallotRights rights;

  public BallotView view(Ballot ballot) {
    return view(ballot, null);
  }

  /**
   * @param shown the seat whose paper is shown, null for the caller's own
   */
  BallotView view(Ballot ballot, @Nullable BallotSeat shown) {
    Council council = register.council(ballot.councilId());
    List<BallotSeat> seats = counting.electorate(ballot);
    List<ElectorRow> electorate = electorates.rows(seats);
    List<Vote> votes = counting.votes(ballot);
    Set<Long> voted = votes.stream().map(Vote::seatId).collect(Collectors.toSet());
    List<BallotSeat> entitled = seats.stream().filter(seat -> !seat.isRecused()).toList();
    return new BallotView(
        ballot.id(),
        council.clusterId(),
        council.name(),
        ballot.subjectType(),
        ballot.subjectId(),
        ballot.question(),
        ballot.conditions(),
        ballot.status(),
        ballot.outcome(),
        ballot.opensAt(),
        ballot.closesAt(),
        CouncilRegister.view(counting.rules(ballot), ballot.terms().kind()),
        electorate,
        entitled.size(),
        (int) entitled.stream().filter(seat -> voted.contains(seat.seatId())).count(),
        questions.view(ballot),
        told(ballot),
        mySeat(ballot, electorate, votes, shown),
        rights.mayBreakTie(ballot),
        rights.mayAnnul(ballot, council),
        rights.mayRepeat(ballot, council),
        ballot.repeatOfId(),
        ballot.annulReason(),
        ballot.version());
  }

  /** The count as far as it may be told: while it is open only where the rules let it be. */
  private @Nullable TallyResult told(Ballot ballot) {
    boolean open = ballot.status() == BallotStatus.OPEN && !ballot.terms().hidden();
    return open || ballot.outcome() != null ? counting.count(ballot) : null;
  }

  private @Nullable MySeat mySeat(
      Ballot ballot, List<ElectorRow> electorate, List<Vote> votes, @Nullable BallotSeat shown) {
    List<BallotSeat> seats = counting.electorate(ballot);
    long me = access.personId();
    Instant now = clock.now();
    for (int i = 0; i < seats.size(); i++) {
      BallotSeat seat = seats.get(i);
      boolean mine = shown == null ? seat.personId() == me : seat.id().equals(shown.id());
      if (mine) {
        List<Vote> given = votes.stream().filter(v -> v.seatId().equals(seat.seatId())).toList();
        Vote last = given.isEmpty() ? null : given.get(given.size() - 1);
        BallotMark mark = last == null ? null : last.mark();
        return new MySeat(
            seat.seatId(),
            electorate.get(i).organisation(),
            seat.recusal(),
            last == null ? null : last.choice(),
            mark == null ? List.of() : mark.options(),
            last == null ? null : last.reason(),
            given.size(),
            !seat.isRecused() && ballot.acceptsVotes(now));
      }
    }
    return null;
  }
}
