package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.Set;
import org.klaster.api.shared.Denied;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Seat;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.SeatFunction;

/**
 * Who conducts a council's business: the cluster's coordinator and, of the seats of today, chair
 * and secretary. One place for single things and for lists.
 */
@ApplicationScoped
public class Secretariat {

  /** Condition of a query over {@code Council c}; parameters by {@link #bind}. */
  public static final String CONDUCTS =
      "(c.clusterId in :clusters or exists (select f.id from SeatFunctionTerm f, Seat fs"
          + " where fs.id = f.seatId and fs.councilId = c.id and fs.personId = :me"
          + " and fs.heldFrom <= :today and fs.heldUntil > :today"
          + " and f.heldUntil is null and f.function in :secretariat))";

  private static final Set<Long> NONE = Set.of(-1L);
  private static final Set<SeatFunction> FUNCTIONS =
      Set.of(SeatFunction.CHAIR, SeatFunction.SECRETARY);

  @Inject private AccessPolicy access;
  @Inject private CouncilRegister register;
  @Inject private DatabaseClock clock;

  /** Sets the parameters of {@link #CONDUCTS}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Set<Long> clusters = access.coordinatedClusters();
    return query
        .setParameter("clusters", clusters.isEmpty() ? NONE : clusters)
        .setParameter("me", access.personId())
        .setParameter("today", clock.today())
        .setParameter("secretariat", FUNCTIONS);
  }

  /** Whether the caller is coordinator, chair or secretary. */
  public boolean includesCaller(Council council) {
    if (access.coordinates(council.clusterId())) {
      return true;
    }
    var functions = register.functionsToday(council);
    return mySeat(council)
        .map(seat -> functions.get(seat.id()))
        .filter(term -> FUNCTIONS.contains(term.function()))
        .isPresent();
  }

  /**
   * Refuses everybody else.
   *
   * @param code of the refusal
   */
  public void require(Council council, String code) {
    if (!includesCaller(council)) {
      throw new Denied(code);
    }
  }

  /** The seat that the caller holds today. */
  public Optional<Seat> mySeat(Council council) {
    long me = access.personId();
    return register.seatsHeldToday(council).stream()
        .filter(seat -> seat.personId() == me)
        .findFirst();
  }
}
