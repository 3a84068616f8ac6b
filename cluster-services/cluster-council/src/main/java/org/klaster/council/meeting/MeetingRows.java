package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.klaster.api.council.CouncilRow;
import org.klaster.api.council.MeetingChoices;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.council.CouncilViews;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.platform.clock.DatabaseClock;

/** The list of meetings in two statements, however long it is. */
@ApplicationScoped
public class MeetingRows {

  private static final String FROM =
      " from Meeting m, Council c where c.id = m.councilId and " + MeetingAccess.MEETING_VISIBLE;

  private static final String ITEMS =
      "(select count(i) from AgendaItem i where i.meetingId = m.id"
          + " and i.status not in (PROPOSED, DECLINED))";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private Secretariat secretariat;
  @Inject private CouncilViews councilViews;
  @Inject private DatabaseClock clock;
  @Inject private YearPlans plans;

  Page<MeetingRow> search(MeetingCriteria criteria, PageRequest page) {
    String filter =
        (criteria.clusterId() == null ? "" : " and c.clusterId = :cluster")
            + (criteria.status() == null ? "" : " and m.status = :status")
            + (criteria.year() == null ? "" : " and m.startsAt >= :from and m.startsAt < :to");
    List<MeetingRow> rows =
        bind(
                entities.createQuery(
                    "select m, c, " + ITEMS + FROM + filter + order(page), Object[].class),
                criteria)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(MeetingRows::row)
            .toList();
    long total =
        bind(entities.createQuery("select count(m)" + FROM + filter, Long.class), criteria)
            .getSingleResult();
    return new Page<>(rows, total, page);
  }

  /** The years and councils that the caller's lists offer. */
  MeetingChoices choices() {
    List<CouncilRow> conducted = conducted();
    return new MeetingChoices(years(), conducted, plans.of(conducted));
  }

  /** Councils of whose secretariat the caller is. */
  private List<CouncilRow> conducted() {
    List<Long> ids =
        secretariat
            .bind(
                entities.createQuery(
                    "select c.id from Council c where " + Secretariat.CONDUCTS, Long.class))
            .getResultList();
    return ids.isEmpty()
        ? List.of()
        : councilViews.rows().stream().filter(row -> ids.contains(row.id())).toList();
  }

  /** Years with visible meetings, this year and the next, the latest first. */
  private List<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    int now = clock.today().getYear();
    years.add(now);
    years.add(now + 1);
    access
        .bind(
            entities.createQuery(
                "select m.startsAt from Meeting m, Council c where c.id = m.councilId and "
                    + MeetingAccess.MEETING_VISIBLE,
                Instant.class))
        .getResultList()
        .forEach(moment -> years.add(LocalDate.ofInstant(moment, DatabaseClock.ZONE).getYear()));
    return List.copyOf(years);
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, MeetingCriteria criteria) {
    access.bind(query);
    if (criteria.clusterId() != null) {
      query.setParameter("cluster", criteria.clusterId());
    }
    if (criteria.status() != null) {
      query.setParameter("status", criteria.status());
    }
    Integer year = criteria.year();
    if (year != null) {
      query.setParameter(
          "from", LocalDate.of(year, 1, 1).atStartOfDay(DatabaseClock.ZONE).toInstant());
      query.setParameter(
          "to", LocalDate.of(year + 1, 1, 1).atStartOfDay(DatabaseClock.ZONE).toInstant());
    }
    return query;
  }

  private static String order(PageRequest page) {
    String sort = page.sort() == null ? "starts" : page.sort();
    if (!"starts".equals(sort)) {
      throw new InvalidInput("sort", "sort.unknown", sort);
    }
    // The next and newest first, unless asked otherwise.
    boolean oldestFirst = page.sort() != null && !page.descending();
    return " order by m.startsAt" + (oldestFirst ? "" : " desc") + ", m.id desc";
  }

  private static MeetingRow row(Object[] columns) {
    Meeting meeting = (Meeting) columns[0];
    return row(meeting, (Council) columns[1], ((Number) columns[2]).intValue());
  }

  static MeetingRow row(Meeting meeting, Council council, int items) {
    return new MeetingRow(
        meeting.id(),
        council.clusterId(),
        council.name(),
        meeting.title(),
        meeting.form(),
        meeting.status(),
        meeting.startsAt(),
        items);
  }
}
