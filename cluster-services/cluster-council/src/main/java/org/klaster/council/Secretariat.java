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
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.SeatFunction;

/**
 * Who conducts a council's business: the cluster's coordinator and, of the seats of today, chair
 * and secretary; where nobody is chair, the deputy, then the co-chairs. One place for single things
 * and for lists.
 */
@ApplicationScoped
public class Secretariat {

  private static final String NOBODY_IS =
      "not exists (select %1$sf.id from SeatFunctionTerm %1$sf, Seat %1$ss"
          + " where %1$ss.id = %1$sf.seatId and %1$ss.councilId = c.id"
          + " and %1$ss.heldFrom <= :today and %1$ss.heldUntil > :today"
          + " and %1$sf.heldFrom <= :today"
          + " and (%1$sf.heldUntil is null or %1$sf.heldUntil > :today)"
          + " and %1$sf.function = %2$s)";

  /**
   * That {@code SeatFunctionTerm f} is of the secretariat of {@code Council c} today; parameters
   * today and secretariat, which is the chair and the secretary: who acts for a chair that there is
   * not is found here.
   */
  public static final String IN_OFFICE =
      "(f.heldFrom <= :today and (f.heldUntil is null or f.heldUntil > :today)"
          + " and (f.function in :secretariat or (f.function in (DEPUTY, CO_CHAIR) and "
          + NOBODY_IS.formatted("a", SeatFunction.CHAIR)
          + " and (f.function = DEPUTY or "
          + NOBODY_IS.formatted("b", SeatFunction.DEPUTY)
          + "))))";

  /** Condition of a query over {@code Council c}; parameters by {@link #bind}. */
  public static final String CONDUCTS =
      "(c.clusterId in :clusters or exists (select f.id from SeatFunctionTerm f, Seat fs"
          + " where fs.id = f.seatId and fs.councilId = c.id and fs.personId = :me"
          + " and fs.heldFrom <= :today and fs.heldUntil > :today and "
          + IN_OFFICE
          + "))";

  private static final Set<SeatFunction> FUNCTIONS =
      Set.of(SeatFunction.CHAIR, SeatFunction.SECRETARY);

  @Inject private AccessPolicy access;
  @Inject private CouncilRegister register;
  @Inject private DatabaseClock clock;

  /** Sets the parameters of {@link #CONDUCTS}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Set<Long> clusters = access.coordinatedClusters();
    return query
        .setParameter("clusters", Keys.orNone(clusters))
        .setParameter("me", access.personId())
        .setParameter("today", clock.today())
        .setParameter("secretariat", FUNCTIONS);
  }

  /** Whether the caller is coordinator, secretary, or in the chair's office. */
  public boolean includesCaller(Council council) {
    if (access.coordinates(council.clusterId())) {
      return true;
    }
    Optional<Seat> mine = mySeat(council);
    if (mine.isEmpty()) {
      return false;
    }
    var functions = register.functionsToday(council);
    return CouncilRegister.function(functions, mine.get()) == SeatFunction.SECRETARY
        || register.chairing(council).containsKey(mine.get().id());
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
