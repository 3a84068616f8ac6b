package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;

/**
 * Which seats of a ballot are in the session in which it is voted, themselves or through others.
 */
@ApplicationScoped
public class SessionSeats {

  @Inject private Counting counting;
  @Inject private Presence presence;
  @Inject private StandIns standIns;
  @Inject private ClosingSeats closing;

  /** Seats that may vote now: of a session's ballot those present. */
  List<BallotSeat> mayVote(Ballot ballot) {
    Long meeting = ballot.meetingId();
    List<BallotSeat> electorate = counting.electorate(ballot);
    Set<Long> there = new HashSet<>();
    if (meeting != null) {
      there.addAll(presence.in(meeting));
      there.addAll(represented(meeting, electorate));
    }
    return electorate.stream()
        .filter(seat -> !seat.isRecused())
        .filter(seat -> meeting == null || there.contains(seat.seatId()))
        .toList();
  }

  /** Keeps the electorate as it is at the close, in a session with who was there. */
  void keepClose(Ballot ballot) {
    closing.keep(ballot);
    if (ballot.meetingId() != null) {
      keepPresence(ballot, ballot.meetingId());
    }
  }

  /** A seat that is there through another one alone is present only where its charter says so. */
  private void keepPresence(Ballot ballot, long meeting) {
    List<BallotSeat> electorate = counting.electorate(ballot);
    Set<Long> present = presence.in(meeting);
    Set<Long> represented = represented(meeting, electorate);
    boolean counts = counting.rules(ballot).body().delegatedPresent();
    for (BallotSeat seat : electorate) {
      boolean itself = present.contains(seat.seatId());
      boolean through = !itself && represented.contains(seat.seatId());
      seat.closeWith(itself || (through && counts));
      seat.leaveOutOfQuorum(through && !counts);
    }
  }

  private Set<Long> represented(long meeting, List<BallotSeat> electorate) {
    Set<Long> recused =
        electorate.stream()
            .filter(BallotSeat::isRecused)
            .map(BallotSeat::seatId)
            .collect(Collectors.toSet());
    return standIns.represented(meeting, presence.in(meeting), recused);
  }
}
