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

/** Assignments that wait: for the responsible member's report, and for the secretariat's word. */
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
    items.addAll(toJudge());
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
        .map(AssignmentWork::item)
        .toList();
  }

  private List<WorkItem> toJudge() {
    return secretariat
        .bind(
            entities.createQuery(
                "select a, c from Assignment a, Council c where c.id = a.councilId"
                    + " and a.status = REPORTED and a.responsibleOrganisationId not in :own and "
                    + Secretariat.CONDUCTS
                    + " order by a.deadline, a.id",
                Object[].class))
        .setParameter("own", assignments.own())
        .setMaxResults(MOST)
        .getResultStream()
        .map(AssignmentWork::item)
        .toList();
  }

  private static WorkItem item(Object[] columns) {
    Assignment assignment = (Assignment) columns[0];
    boolean reported = assignment.status() == AssignmentStatus.REPORTED;
    return new WorkItem(
        kind(assignment.status()),
        assignment.text(),
        ((Council) columns[1]).name(),
        // The secretariat has no deadline; the member's is no longer anybody's.
        reported
            ? null
            : assignment.deadline().atTime(LAST_MINUTE).atZone(DatabaseClock.ZONE).toInstant(),
        assignment.id().toString());
  }

  private static WorkKind kind(AssignmentStatus status) {
    return switch (status) {
      case REPORTED -> WorkKind.ASSIGNMENT_ACCEPT;
      case RETURNED -> WorkKind.ASSIGNMENT_RETURNED;
      default -> WorkKind.ASSIGNMENT_REPORT;
    };
  }
}
