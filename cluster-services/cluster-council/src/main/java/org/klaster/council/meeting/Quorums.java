package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Presence;
import org.klaster.council.Recusals;
import org.klaster.council.StandIns;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.Council;
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
  @Inject private Recusals recusals;
  @Inject private StandIns standIns;

  /** Of the whole council. */
  Quorum of(Meeting meeting) {
    return of(meeting, null);
  }

  /**
   * Of one item: seats that the rules recuse in it count neither as present nor in the base.
   *
   * @param interested organisation whose own case it is, null for none
   */
  Quorum of(Meeting meeting, @Nullable Long interested) {
    Council council = register.council(meeting.councilId());
    List<Seat> seats = register.seatsHeldToday(council);
    Set<Long> recused = recusals.of(council, seats, interested).keySet();
    List<Seat> entitled = seats.stream().filter(seat -> !recused.contains(seat.id())).toList();
    Set<Long> present = new HashSet<>(presence.in(meeting.id()));
    if (rules(meeting).body().delegatedPresent()) {
      present.addAll(standIns.represented(meeting.id(), Set.copyOf(present), recused));
    }
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
