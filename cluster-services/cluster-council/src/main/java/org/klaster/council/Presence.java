package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.council.Attendance;

/** Who is in a session: the last row of each seat holds. */
@ApplicationScoped
public class Presence {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Seats in the session now, or at its end. */
  public Set<Long> in(long meetingId) {
    return last(meetingId).values().stream()
        .filter(row -> row.mode().isPresent())
        .map(Attendance::seatId)
        .collect(Collectors.toSet());
  }

  /** The last row of each seat. */
  public Map<Long, Attendance> last(long meetingId) {
    Map<Long, Attendance> last = new HashMap<>();
    rows(meetingId).forEach(row -> last.put(row.seatId(), row));
    return last;
  }

  /** All rows of a meeting, the oldest of a seat first. */
  public List<Attendance> rows(long meetingId) {
    return entities
        .createQuery(
            "select a from Attendance a where a.meetingId = :meeting"
                + " order by a.seatId, a.ordinal",
            Attendance.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }
}
