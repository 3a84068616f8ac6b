package org.klaster.council.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.AttendanceRow;
import org.klaster.api.council.MeetingCriteria;
import org.klaster.api.council.MeetingRow;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.QuorumView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.council.Presence;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.Attendance;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Meeting;
import org.klaster.domain.council.Seat;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.shared.LocalizedText;

/** Shows meetings: lists in two statements, a single one with its agenda and its seats. */
@ApplicationScoped
public class MeetingViews {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final LocalizedText UNKNOWN = new LocalizedText("–", "–", "–");

  private static final String FROM =
      " from Meeting m, Council c where c.id = m.councilId and " + MeetingAccess.VISIBLE;

  private static final String ITEMS =
      "(select count(i) from AgendaItem i where i.meetingId = m.id"
          + " and i.status not in (PROPOSED, DECLINED))";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MeetingAccess access;
  @Inject private MeetingSteps steps;
  @Inject private AgendaViews agenda;
  @Inject private CouncilRegister register;
  @Inject private Quorums quorums;
  @Inject private Presence presence;
  @Inject private Names names;

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
            .map(MeetingViews::row)
            .toList();
    long total =
        bind(entities.createQuery("select count(m)" + FROM + filter, Long.class), criteria)
            .getSingleResult();
    return new Page<>(rows, total, page);
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
      query.setParameter("from", LocalDate.of(year, 1, 1).atStartOfDay(ALMATY).toInstant());
      query.setParameter("to", LocalDate.of(year + 1, 1, 1).atStartOfDay(ALMATY).toInstant());
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

  private static MeetingRow row(Meeting meeting, Council council, int items) {
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

  MeetingView view(Meeting meeting) {
    Council council = access.council(meeting);
    AgendaViews.Shown shown = agenda.of(meeting, access.isSecretariat(council));
    MeetingRules rules = quorums.rules(meeting).meetings();
    return new MeetingView(
        row(meeting, council, shown.items().size()),
        meeting.place(),
        meeting.link(),
        meeting.endsAt(),
        meeting.noticeUntil(rules),
        meeting.proposalsUntil(rules),
        meeting.convenedAt(),
        meeting.openedAt(),
        meeting.closedAt(),
        meeting.cancelReason(),
        view(quorums.of(meeting)),
        shown.items(),
        seats(meeting, council),
        shown.hiddenPapers(),
        steps.of(meeting, council),
        meeting.version());
  }

  static QuorumView view(Quorum quorum) {
    return new QuorumView(quorum.present(), quorum.entitled(), quorum.needed());
  }

  private List<AttendanceRow> seats(Meeting meeting, Council council) {
    Map<Long, Attendance> last = presence.last(meeting.id());
    List<Seat> seats =
        register.seats(council).stream()
            .filter(seat -> last.containsKey(seat.id()) || heldOn(seat, meeting))
            .toList();
    Map<Long, LocalizedText> organisations =
        names.organisations(seats.stream().map(Seat::organisationId).toList());
    Map<Long, String> people = names.people(seats.stream().map(Seat::personId).toList());
    var functions = register.functionsToday(council);
    return seats.stream()
        .map(
            seat -> {
              Attendance attendance = last.get(seat.id());
              var function = functions.get(seat.id());
              return new AttendanceRow(
                  seat.id(),
                  seat.sphere(),
                  organisations.getOrDefault(seat.organisationId(), UNKNOWN),
                  people.getOrDefault(seat.personId(), ""),
                  function == null ? null : function.function(),
                  attendance == null ? null : attendance.mode(),
                  attendance == null ? null : attendance.recordedAt());
            })
        .sorted(Comparator.comparing(AttendanceRow::sphere))
        .toList();
  }

  private static boolean heldOn(Seat seat, Meeting meeting) {
    return seat.heldOn(LocalDate.ofInstant(meeting.startsAt(), ALMATY));
  }
}
