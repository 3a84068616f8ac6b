package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Presence;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.VotingRules;

/** How many seats are in a session, and how many the council's rules ask for. */
@ApplicationScoped
public class Quorums {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilRegister register;
  @Inject private Presence presence;

  /** Of the whole council. */
  Quorum of(Meeting meeting) {
    return of(meeting, null);
  }

  /**
   * Of one item: the seat whose own case it is counts neither as present nor in the base.
   *
   * @param interested organisation whose own case it is, null for none
   */
  Quorum of(Meeting meeting, @Nullable Long interested) {
    List<Seat> entitled =
        register.seatsHeldToday(register.council(meeting.councilId())).stream()
            .filter(seat -> !seat.organisationId().equals(interested))
            .toList();
    Set<Long> present = presence.in(meeting.id());
    int there = (int) entitled.stream().filter(seat -> present.contains(seat.id())).count();
    return new Quorum(there, entitled.size(), needed(rules(meeting).rules(), entitled.size()));
  }

  /**
   * Seats that must be there. Where the rules measure the quorum on votes among those present, one
   * present seat lets a session go on and the ballot itself finds whether its quorum was reached.
   */
  private static int needed(VotingRules rules, int entitled) {
    boolean ofEntitled = rules.quorumBase() == QuorumBase.ENTITLED;
    return ofEntitled ? Math.max(1, rules.quorum().needed(entitled)) : 1;
  }

  /** The rules that the meeting was arranged under. */
  CouncilRules rules(Meeting meeting) {
    return entities.find(CouncilRules.class, meeting.rulesId());
  }
}
