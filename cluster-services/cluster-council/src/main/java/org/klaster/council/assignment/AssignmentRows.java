package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.AssignmentRow;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.ExecutionRate;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.council.meeting.MeetingAccess;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Council;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.clock.DatabaseClock;

/** Lists of assignments and their counts: what the caller may see, two statements each. */
@ApplicationScoped
public class AssignmentRows {

  private static final String FROM =
      " from Assignment a, Council c, Organisation o, Decision d where c.id = a.councilId"
          + " and o.id = a.responsibleOrganisationId and d.id = a.decisionId and "
          + AssignmentAccess.VISIBLE;

  private static final String OVERDUE =
      "(a.status in (ASSIGNED, RETURNED) and a.deadline < :today)";

  private static final String IN_TIME =
      "(a.status = ACCEPTED and a.reportedOn <= a.deadline and a.deadline <= :today)";

  private static final String LATE = "(a.status = ACCEPTED and a.reportedOn > a.deadline)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AssignmentAccess access;
  @Inject private MeetingAccess meetings;
  @Inject private DatabaseClock clock;

  Page<AssignmentRow> search(AssignmentCriteria criteria, PageRequest page) {
    Map<String, Object> parameters = new HashMap<>();
    String where = filter(criteria, parameters);
    LocalDate today = clock.today();
    List<AssignmentRow> rows =
        bind(
                entities.createQuery(
                    "select a, c, o.name" + FROM + where + order(page), Object[].class),
                parameters)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(columns -> row(columns, today))
            .toList();
    if (page.number() == 0 && rows.size() < page.size()) {
      return new Page<>(rows, rows.size(), page);
    }
    TypedQuery<Long> count = entities.createQuery("select count(a)" + FROM + where, Long.class);
    return new Page<>(rows, bind(count, parameters).getSingleResult(), page);
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
    access.bind(query);
    parameters.forEach(query::setParameter);
    return query;
  }

  private static String filter(AssignmentCriteria criteria, Map<String, Object> parameters) {
    StringBuilder filter = new StringBuilder();
    if (criteria.clusterId() != null) {
      filter.append(" and c.clusterId = :cluster");
      parameters.put("cluster", criteria.clusterId());
    }
    if (criteria.status() != null) {
      filter.append(" and a.status = :status");
      parameters.put("status", criteria.status());
    }
    if (criteria.overdue()) {
      filter.append(" and ").append(OVERDUE);
    }
    if (criteria.mine()) {
      filter.append(" and a.responsibleOrganisationId in :own");
    }
    DecisionKey decision = criteria.decision();
    if (decision != null && decision.ballotId() != null) {
      filter.append(" and d.ballotId = :ballot");
      parameters.put("ballot", decision.ballotId());
    }
    if (decision != null && decision.itemId() != null) {
      filter.append(" and d.itemId = :item");
      parameters.put("item", decision.itemId());
    }
    return filter.toString();
  }

  private static String order(PageRequest page) {
    String sort = page.sort() == null ? "deadline" : page.sort();
    String column =
        switch (sort) {
          case "deadline" -> "a.deadline";
          case "status" -> "a.status";
          default -> throw new InvalidInput("sort", "sort.unknown", sort);
        };
    return " order by " + column + (page.descending() ? " desc" : "") + ", a.id";
  }

  static AssignmentRow row(Object[] columns, LocalDate today) {
    Assignment assignment = (Assignment) columns[0];
    Council council = (Council) columns[1];
    return new AssignmentRow(
        assignment.id(),
        council.clusterId(),
        council.name(),
        assignment.text(),
        ((LocalizedColumns) columns[2]).toText(),
        assignment.deadline(),
        assignment.status(),
        assignment.isOverdue(today));
  }

  /** Counts by council, of all its assignments: those who see a council see all of them. */
  List<ExecutionRate> rates() {
    Map<Long, Object[]> counts = new HashMap<>();
    entities
        .createQuery(
            "select a.councilId, "
                + sum("a.status <> WITHDRAWN and a.deadline <= :today")
                + ", "
                + sum(IN_TIME)
                + ", "
                + sum(LATE)
                + ", "
                + sum(OVERDUE)
                + ", "
                + sum("a.status not in (ACCEPTED, WITHDRAWN)")
                + " from Assignment a group by a.councilId",
            Object[].class)
        .setParameter("today", clock.today())
        .getResultList()
        .forEach(columns -> counts.put((Long) columns[0], columns));
    return meetings
        .bind(
            entities.createQuery(
                "select c from Council c where " + MeetingAccess.VISIBLE + " order by c.id",
                Council.class))
        .getResultStream()
        .flatMap(
            council ->
                Stream.ofNullable(counts.get(council.id())).map(count -> rate(council, count)))
        .toList();
  }

  private static String sum(String condition) {
    return "sum(case when " + condition + " then 1 else 0 end)";
  }

  private static ExecutionRate rate(Council council, Object[] counts) {
    return new ExecutionRate(
        council.clusterId(),
        council.name(),
        ((Number) counts[1]).intValue(),
        ((Number) counts[2]).intValue(),
        ((Number) counts[3]).intValue(),
        ((Number) counts[4]).intValue(),
        ((Number) counts[5]).intValue());
  }
}
