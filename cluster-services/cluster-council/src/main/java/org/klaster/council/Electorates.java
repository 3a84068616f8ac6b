package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.council.Ballot;
import org.klaster.domain.council.BallotSeat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Seat;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.RecusalGround;

/** Takes the snapshot of the seats that may vote, and tells them. */
@ApplicationScoped
public class Electorates {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private Chairing chairing;
  @Inject private BallotMails mails;
  @Inject private DatabaseClock clock;

  /** The seats of today; those that have an interest are recused. */
  void gather(Ballot ballot, Council council, Instant now) {
    List<Seat> seats = register.seatsHeldToday(council);
    if (seats.isEmpty()) {
      throw new RuleViolated("council.no-seats");
    }
    List<BallotSeat> electorate = snapshot(ballot, council, seats, now);
    // Other aggregates name the ballot by its id: its row must be there before theirs.
    entities.flush();
    mails.opened(ballot, council, electorate);
  }

  private List<BallotSeat> snapshot(Ballot ballot, Council council, List<Seat> seats, Instant now) {
    var functions = register.functionsToday(council);
    Long interested = ballot.interestedOrganisationId();
    Set<Long> representatives = representatives(interested);
    List<BallotSeat> electorate = new ArrayList<>();
    for (Seat seat : seats) {
      BallotSeat elector = new BallotSeat(ballot, seat, CouncilRegister.function(functions, seat));
      if (seat.organisationId().equals(interested)) {
        elector.recuse(RecusalGround.OWN_ORGANISATION, null, now);
      } else if (representatives.contains(seat.personId())) {
        elector.recuse(RecusalGround.SAME_PERSON, null, now);
      }
      entities.persist(elector);
      electorate.add(elector);
    }
    chairing.settle(ballot, electorate);
    return electorate;
  }

  /** People who act for the organisation today. */
  private Set<Long> representatives(@Nullable Long organisationId) {
    if (organisationId == null) {
      return Set.of();
    }
    return new HashSet<>(
        entities
            .createQuery(
                "select r.personId from Representation r where r.organisationId = :organisation"
                    + " and r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)",
                Long.class)
            .setParameter("organisation", organisationId)
            .setParameter("today", clock.today())
            .getResultList());
  }
}
