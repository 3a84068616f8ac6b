package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.klaster.domain.council.Seat;
import org.klaster.platform.mail.Standing;

/** Who holds a seat: those whose term is over are not written to as seats any more. */
@ApplicationScoped
public class SeatStanding implements Standing {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Override
  public String kind() {
    return "seat";
  }

  @Override
  public boolean isOpen(long personId, long key, LocalDate day) {
    Seat seat = entities.find(Seat.class, key);
    return seat != null && seat.personId() == personId && seat.heldOn(day);
  }

  @Override
  public Tenure tenure(long personId, LocalDate day) {
    List<Seat> seats =
        entities
            .createQuery("select s from Seat s where s.personId = :person", Seat.class)
            .setParameter("person", personId)
            .getResultList();
    if (seats.isEmpty()) {
      return Tenure.NEVER;
    }
    return seats.stream().anyMatch(seat -> seat.heldOn(day)) ? Tenure.OPEN : Tenure.OVER;
  }
}
