package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.InterestBook.Recusal;
import org.klaster.domain.council.Seat;

/** Takes the snapshot of the seats that may vote, and tells them. */
@ApplicationScoped
public class Electorates {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private Chairing chairing;
  @Inject private BallotMails mails;
  @Inject private Recusals recusals;
  @Inject private SecretPapers papers;
  @Inject private OwnCases ownCases;

  /** The seats of today; those that have an interest are recused. */
  void gather(Ballot ballot, Council council, Instant now) {
    List<Seat> seats = register.seatsHeldToday(council);
    if (seats.isEmpty()) {
      throw new RuleViolated("council.no-seats");
    }
    List<BallotSeat> electorate = snapshot(ballot, council, seats, now);
    if (ballot.terms().secret()) {
      papers.prepare(ballot);
    }
    // Other aggregates name the ballot by its id: its row must be there before theirs.
    entities.flush();
    mails.opened(ballot, council, electorate);
  }

  private List<BallotSeat> snapshot(Ballot ballot, Council council, List<Seat> seats, Instant now) {
    var functions = register.functionsToday(council);
    Map<Long, Recusal> recused = recused(ballot, council, seats);
    List<BallotSeat> electorate = new ArrayList<>();
    for (Seat seat : seats) {
      BallotSeat elector = new BallotSeat(ballot, seat, CouncilRegister.function(functions, seat));
      Recusal recusal = recused.get(seat.id());
      if (recusal != null) {
        elector.recuse(recusal.ground(), recusal.words(), now);
      }
      entities.persist(elector);
      electorate.add(elector);
    }
    chairing.settle(ballot, electorate);
    return electorate;
  }

  private Map<Long, Recusal> recused(Ballot ballot, Council council, List<Seat> seats) {
    Map<Long, Recusal> recused = recusals.of(council, seats, ballot.interestedOrganisationId());
    for (Long organisation : ownCases.interestedIn(ballot)) {
      recusals.of(council, seats, organisation).forEach(recused::putIfAbsent);
    }
    return recused;
  }
}
