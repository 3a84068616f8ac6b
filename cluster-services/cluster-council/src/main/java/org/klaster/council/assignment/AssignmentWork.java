package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.WorkItem;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Council;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * Assignments that wait: for the responsible member's report, and for the secretariat's word; what
 * is overdue stands with the secretariat and the ministry as well.
 */
@ApplicationScoped
public class AssignmentWork implements WorkSource {

  private static final int MOST = 50;
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
  private static final Set<String> CONCERNED =
      Set.of(Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private AssignmentAccess assignments;
  @Inject private Secretariat secretariat;

  @Override
  public List<WorkItem> waiting() {
    if (CONCERNED.stream().noneMatch(access::is)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>();
    if (!access.ownOrganisations().isEmpty()) {
      items.addAll(toReport());
    }
    items.addAll(toFollow());
    return items;
  }

  private List<WorkItem> toReport() {
    return entities
        .createQuery(
            "select a, c from Assignment a, Council c where c.id = a.councilId"
                + " and a.status in (ASSIGNED, RETURNED)"
                + " and a.responsibleOrganisationId in :own order by a.deadline, a.id",
            Object[].class)
        .setParameter("own", assignments.own())
        .setMaxResults(MOST)
        .getResultStream()
        .map(columns -> item(columns, kind(columns)))
        .toList();
  }

  /** Reports for the secretariat; what is overdue, for the ministry too. */
  private List<WorkItem> toFollow() {
    return secretariat
        .bind(
            entities.createQuery(
                "select a, c from Assignment a, Council c where c.id = a.councilId"
                    + " and a.responsibleOrganisationId not in :own and ("
                    + Secretariat.CONDUCTS
                    + " or (:ministry = true and a.status <> REPORTED)) and (a.status = REPORTED"
                    + " or (a.status in (ASSIGNED, RETURNED) and a.deadline < :today))"
                    + " order by a.deadline, a.id",
                Object[].class))
        .setParameter("own", assignments.own())
        .setParameter("ministry", access.is(Roles.MINISTRY))
        .setMaxResults(MOST)
        .getResultStream()
        .map(columns -> item(columns, follow(columns)))
        .toList();
  }

  private static WorkItem item(Object[] columns, WorkKind kind) {
    Assignment assignment = (Assignment) columns[0];
    return new WorkItem(
        kind,
        assignment.text(),
        ((Council) columns[1]).name(),
        // The secretariat has no deadline; the member's is no longer anybody's.
        kind == WorkKind.ASSIGNMENT_ACCEPT
            ? null
            : assignment.deadline().atTime(LAST_MINUTE).atZone(DatabaseClock.ZONE).toInstant(),
        assignment.id().toString());
  }

  private static WorkKind follow(Object[] columns) {
    return ((Assignment) columns[0]).status() == AssignmentStatus.REPORTED
        ? WorkKind.ASSIGNMENT_ACCEPT
        : WorkKind.ASSIGNMENT_OVERDUE;
  }

  private static WorkKind kind(Object[] columns) {
    return ((Assignment) columns[0]).status() == AssignmentStatus.RETURNED
        ? WorkKind.ASSIGNMENT_RETURNED
        : WorkKind.ASSIGNMENT_REPORT;
  }
}
