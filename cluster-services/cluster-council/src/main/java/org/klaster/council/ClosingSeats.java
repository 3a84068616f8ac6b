package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.ClosingSeat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.SeatFunctionTerm;

/** Keeps which seats were held when a ballot closed. */
@ApplicationScoped
public class ClosingSeats {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;

  /** Keeps the seats of today; once for a ballot, when it closes. */
  void keep(Ballot ballot) {
    Council council = register.council(ballot.councilId());
    Map<Long, SeatFunctionTerm> functions = register.functionsToday(council);
    for (Seat seat : register.seatsHeldToday(council)) {
      entities.persist(new ClosingSeat(ballot, seat, CouncilRegister.function(functions, seat)));
    }
  }

  /** The seats of the close by their ids; empty while the ballot is open. */
  public List<ClosingSeat> of(Ballot ballot) {
    return entities
        .createQuery(
            "select s from ClosingSeat s where s.ballotId = :ballot order by s.seatId",
            ClosingSeat.class)
        .setParameter("ballot", ballot.id())
        .getResultList();
  }
}
