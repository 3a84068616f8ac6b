package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.RulesView;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.CouncilRules;
import org.klaster.domain.council.Seat;
import org.klaster.domain.council.SeatFunctionTerm;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.SubjectKind;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.Sphere;

/** Finds councils, their rules in force and who sits in them on a day. */
@ApplicationScoped
public class CouncilRegister {

  /** Who is in the chair's office, the first who is there. */
  private static final List<SeatFunction> CHAIRING =
      List.of(SeatFunction.CHAIR, SeatFunction.DEPUTY, SeatFunction.CO_CHAIR);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  public Optional<Council> ofCluster(long clusterId) {
    return entities
        .createQuery("select c from Council c where c.clusterId = :cluster", Council.class)
        .setParameter("cluster", clusterId)
        .getResultStream()
        .findFirst();
  }

  public Council council(Long councilId) {
    return entities.find(Council.class, councilId);
  }

  /** All versions of a council's rules, the newest first. */
  public List<CouncilRules> rules(Council council) {
    return entities
        .createQuery(
            "select r from CouncilRules r left join fetch r.subjects where r.councilId = :council"
                + " order by r.number desc",
            CouncilRules.class)
        .setParameter("council", council.id())
        .getResultList();
  }

  /** The rules in force today. */
  public CouncilRules rulesInForce(Council council) {
    return rules(council).get(0);
  }

  /** Every seat that was ever given, the oldest first. */
  public List<Seat> seats(Council council) {
    return entities
        .createQuery(
            "select s from Seat s where s.councilId = :council order by s.sphere, s.id", Seat.class)
        .setParameter("council", council.id())
        .getResultList();
  }

  public List<Seat> seatsHeldToday(Council council) {
    LocalDate today = clock.today();
    return seats(council).stream().filter(seat -> seat.heldOn(today)).toList();
  }

  /** Functions of today by seat. */
  public Map<Long, SeatFunctionTerm> functionsToday(Council council) {
    Map<Long, SeatFunctionTerm> functions = new HashMap<>();
    entities
        .createQuery(
            "select f from SeatFunctionTerm f, Seat s where s.id = f.seatId"
                + " and s.councilId = :council and f.heldFrom <= :today"
                + " and (f.heldUntil is null or f.heldUntil > :today)",
            SeatFunctionTerm.class)
        .setParameter("council", council.id())
        .setParameter("today", clock.today())
        .getResultList()
        .forEach(term -> functions.put(term.seatId(), term));
    return functions;
  }

  /**
   * Seats that are in the chair's office today: the chair; where nobody holds that seat, the
   * deputy; then the co-chairs.
   */
  public Map<Long, SeatFunction> chairing(Council council) {
    Map<Long, SeatFunctionTerm> functions = functionsToday(council);
    List<Seat> seats = seatsHeldToday(council);
    for (SeatFunction function : CHAIRING) {
      Map<Long, SeatFunction> chairing = new HashMap<>();
      for (Seat seat : seats) {
        if (function(functions, seat) == function) {
          chairing.put(seat.id(), function);
        }
      }
      if (!chairing.isEmpty()) {
        return chairing;
      }
    }
    return Map.of();
  }

  /** What the seat does in the council today, null for nothing. */
  public static @Nullable SeatFunction function(Map<Long, SeatFunctionTerm> functions, Seat seat) {
    SeatFunctionTerm term = functions.get(seat.id());
    return term == null ? null : term.function();
  }

  /** Seats held today by sphere. */
  public Map<Sphere, Integer> held(Council council) {
    Map<Sphere, Integer> held = new EnumMap<>(Sphere.class);
    seatsHeldToday(council).forEach(seat -> held.merge(seat.sphere(), 1, Integer::sum));
    return held;
  }

  static RulesView view(CouncilRules rules) {
    return view(rules, rules.rules());
  }

  /** The rules as they hold for one kind of subject. */
  static RulesView view(CouncilRules rules, SubjectKind kind) {
    return view(rules, rules.rules(kind));
  }

  private static RulesView view(CouncilRules rules, VotingRules voting) {
    return new RulesView(
        rules.id(),
        rules.number(),
        rules.validFrom(),
        voting,
        rules.meetings(),
        rules.body(),
        rules.seatTermMonths(),
        rules.source(),
        rules.clause(),
        rules.verified(),
        rules.subjects());
  }
}
