package org.klaster.council.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.WorkItem;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.MinutesSignature;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * What minutes have waiting: closed meetings without minutes for the secretariat, signatures for
 * chair and secretary.
 */
@ApplicationScoped
public class MinutesWork implements WorkSource {

  private static final int MOST = 20;
  private static final Set<String> CONCERNED =
      Set.of(Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE);

  /** The caller's functions of today among those that sign. */
  private static final String FUNCTION =
      "select f.id from SeatFunctionTerm f, Seat s where s.id = f.seatId and s.councilId = c.id"
          + " and s.personId = :me and s.heldFrom <= :today and s.heldUntil > :today"
          + " and "
          + Secretariat.IN_OFFICE;

  private static final String CLOSED =
      "select m, c from Meeting m, Council c where c.id = m.councilId and m.status = CLOSED and ";

  private static final String UNMADE =
      "not exists (select r.id from MinutesRevision r where r.meetingId = m.id)"
          + " and "
          + Secretariat.CONDUCTS
          + " order by m.startsAt";

  private static final String UNSIGNED =
      "exists (select r.id from MinutesRevision r where r.meetingId = m.id and r.number ="
          + " (select max(l.number) from MinutesRevision l where l.meetingId = m.id)"
          + " and exists ("
          + FUNCTION
          + " and not exists (select g.id from MinutesSignature g where g.revisionId = r.id"
          + " and (g.function = f.function"
          + " or (g.function <> SECRETARY and f.function <> SECRETARY))))) order by m.startsAt";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private Secretariat secretariat;
  @Inject private DatabaseClock clock;

  @Override
  public List<WorkItem> waiting() {
    if (CONCERNED.stream().noneMatch(access::is)) {
      return List.of();
    }
    List<WorkItem> items =
        new ArrayList<>(
            items(
                WorkKind.MINUTES_DRAFT,
                secretariat.bind(entities.createQuery(CLOSED + UNMADE, Object[].class))));
    items.addAll(items(WorkKind.MINUTES_SIGN, signatures()));
    return items;
  }

  private TypedQuery<Object[]> signatures() {
    return entities
        .createQuery(CLOSED + UNSIGNED, Object[].class)
        .setParameter("me", access.personId())
        .setParameter("today", clock.today())
        .setParameter("secretariat", MinutesSignature.SIGNERS);
  }

  private static List<WorkItem> items(WorkKind kind, TypedQuery<Object[]> query) {
    return query
        .setMaxResults(MOST)
        .getResultStream()
        .map(
            row -> {
              Meeting meeting = (Meeting) row[0];
              return new WorkItem(
                  kind, meeting.title(), ((Council) row[1]).name(), null, meeting.id().toString());
            })
        .toList();
  }
}
