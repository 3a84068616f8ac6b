package org.klaster.procurement.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klaster.platform.clock.DatabaseClock;

/** Until when opened bids bind, what their bidders have added counted. */
@ApplicationScoped
public class BidValidity {

  private static final String LAST_DAYS =
      "select b.id, b.validUntil, max(e.validUntil) from Bid b left join BidExtension e"
          + " on e.bidId = b.id where b.tenderId = :tender and b.validUntil is not null"
          + " group by b.id, b.validUntil";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private DatabaseClock clock;

  /**
   * Last days by key of the bid.
   *
   * @param today a bid binds until the end of its last day
   */
  public record LastDays(Map<Long, LocalDate> days, LocalDate today) {

    public LastDays {
      days = Map.copyOf(days);
    }

    /** The last day of a bid that is open. */
    public Optional<LocalDate> of(Long bid) {
      return Optional.ofNullable(days.get(bid));
    }

    /** Whether it binds nobody any more. */
    public boolean isOver(Long bid) {
      return of(bid).filter(last -> last.isBefore(today)).isPresent();
    }
  }

  /** Of the opened bids of a tender; one statement. */
  public LastDays of(long tenderId) {
    Map<Long, LocalDate> days = new HashMap<>();
    entities
        .createQuery(LAST_DAYS, Object[].class)
        .setParameter("tender", tenderId)
        .getResultList()
        .forEach(row -> days.put((Long) row[0], later((LocalDate) row[1], (LocalDate) row[2])));
    return new LastDays(days, clock.today());
  }

  private static LocalDate later(LocalDate first, @Nullable LocalDate second) {
    return second == null || second.isBefore(first) ? first : second;
  }
}
