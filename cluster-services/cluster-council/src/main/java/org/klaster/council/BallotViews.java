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
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.VoteChoice;

/** Shows a ballot to one caller: the turnout, the electorate, and the caller's own vote alone. */
@ApplicationScoped
public class BallotViews {

  @Inject private AccessPolicy access;
  @Inject private CouncilRegister register;
  @Inject private Counting counting;
  @Inject private BallotClosing closing;
  @Inject private ElectorateViews electorates;
  @Inject private DatabaseClock clock;

  public BallotView view(Ballot ballot) {
    Council council = register.council(ballot.councilId());
    List<BallotSeat> seats = counting.electorate(ballot);
    List<ElectorRow> electorate = electorates.rows(seats);
    List<Vote> votes = counting.votes(ballot);
    Set<Long> voted = votes.stream().map(Vote::seatId).collect(Collectors.toSet());
    List<BallotSeat> entitled = seats.stream().filter(seat -> !seat.isRecused()).toList();
    boolean coordinates = access.coordinates(council.clusterId());
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
        CouncilRegister.view(counting.rules(ballot)),
        electorate,
        entitled.size(),
        (int) entitled.stream().filter(seat -> voted.contains(seat.seatId())).count(),
        mySeat(ballot, seats, electorate, votes),
        mayBreakTie(ballot),
        coordinates && ballot.status() == BallotStatus.OPEN && !isOwnCase(ballot),
        ballot.repeatOfId(),
        ballot.annulReason(),
        ballot.version());
  }

  private boolean mayBreakTie(Ballot ballot) {
    return closing.waitsForChair(ballot)
        && closing.tieBreaker(ballot).filter(s -> s.personId() == access.personId()).isPresent();
  }

  private boolean isOwnCase(Ballot ballot) {
    Long interested = ballot.interestedOrganisationId();
    return interested != null && access.represents(interested);
  }

  private @Nullable MySeat mySeat(
      Ballot ballot, List<BallotSeat> seats, List<ElectorRow> electorate, List<Vote> votes) {
    long me = access.personId();
    Instant now = clock.now();
    for (int i = 0; i < seats.size(); i++) {
      BallotSeat seat = seats.get(i);
      if (seat.personId() == me) {
        List<Vote> mine = votes.stream().filter(v -> v.seatId().equals(seat.seatId())).toList();
        VoteChoice last = mine.isEmpty() ? null : mine.get(mine.size() - 1).choice();
        return new MySeat(
            seat.seatId(),
            electorate.get(i).organisation(),
            seat.recusal(),
            last,
            mine.size(),
            !seat.isRecused() && ballot.acceptsVotes(now));
      }
    }
    return null;
  }
}
