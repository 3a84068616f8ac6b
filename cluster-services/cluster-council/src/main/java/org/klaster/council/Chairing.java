package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.council.ActingChair;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Seat;

/** Keeps in a ballot's electorate who acts as its chair, whenever that may have changed. */
@ApplicationScoped
public class Chairing {

  @Inject private CouncilRegister register;
  @Inject private Counting counting;
  @Inject private Presence presence;

  /** Settles it among the stored seats of the ballot; the caller holds the ballot's lock. */
  public Optional<BallotSeat> settle(Ballot ballot) {
    return settle(ballot, counting.electorate(ballot));
  }

  Optional<BallotSeat> settle(Ballot ballot, List<BallotSeat> electorate) {
    Set<Long> held =
        register.seatsHeldToday(register.council(ballot.councilId())).stream()
            .map(Seat::id)
            .collect(Collectors.toSet());
    Long session = ballot.meetingId();
    Set<Long> there = session == null ? held : presence.in(session);
    return ActingChair.settle(
        electorate,
        seat -> held.contains(seat.seatId()),
        seat -> session == null || there.contains(seat.seatId()));
  }
}
