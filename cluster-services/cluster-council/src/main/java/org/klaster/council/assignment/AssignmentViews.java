package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.klaster.api.council.AssignmentActions;
import org.klaster.api.council.AssignmentStep;
import org.klaster.api.council.AssignmentView;
import org.klaster.api.council.DecisionRef;
import org.klaster.api.shared.DocumentView;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Names;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.AssignmentEvent;
import org.klaster.domain.council.Council;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.council.AssignmentStatus;

/** Shows a single assignment with its steps and what the caller may do with it. */
@ApplicationScoped
public class AssignmentViews {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AssignmentAccess access;
  @Inject private AssignmentDecisions decisions;
  @Inject private AssignmentFiles files;
  @Inject private CouncilRegister register;
  @Inject private Names names;
  @Inject private DatabaseClock clock;

  AssignmentView view(Assignment assignment) {
    Council council = register.council(assignment.councilId());
    AssignmentActions actions = actions(assignment, council);
    Long withdrawnBy = assignment.withdrawnById();
    Object[] columns = {
      assignment,
      council,
      LocalizedColumns.of(names.organisation(assignment.responsibleOrganisationId()))
    };
    return new AssignmentView(
        AssignmentRows.row(columns, clock.today()),
        assignment.evidenceWanted(),
        decisions.ref(assignment.decisionId()),
        decisions.isVisible(assignment.decisionId()),
        withdrawnBy == null ? null : decisions.ref(withdrawnBy),
        assignment.givenAt(),
        steps(assignment),
        actions.withdraw() ? decisions.laterThan(assignment) : List.<DecisionRef>of(),
        actions,
        assignment.version());
  }

  private AssignmentActions actions(Assignment assignment, Council council) {
    AssignmentStatus status = assignment.status();
    boolean secretariat = access.isSecretariat(council);
    boolean own = access.isOwnCase(assignment, council);
    boolean judge = secretariat && !own;
    return new AssignmentActions(
        status.awaitsReport() && access.isResponsible(assignment),
        judge && status == AssignmentStatus.REPORTED,
        judge && status.canBecome(AssignmentStatus.WITHDRAWN),
        secretariat && own && status == AssignmentStatus.REPORTED);
  }

  private List<AssignmentStep> steps(Assignment assignment) {
    List<AssignmentEvent> events =
        entities
            .createQuery(
                "select e from AssignmentEvent e where e.assignmentId = :assignment"
                    + " order by e.ordinal",
                AssignmentEvent.class)
            .setParameter("assignment", assignment.id())
            .getResultList();
    Map<Long, String> people =
        names.people(events.stream().map(AssignmentEvent::personId).toList());
    Map<Long, DocumentView> evidence = files.of(events);
    return events.stream()
        .map(
            event ->
                new AssignmentStep(
                    event.status(),
                    event.happenedAt(),
                    people.getOrDefault(event.personId(), ""),
                    event.note(),
                    event.documentId() == null ? null : evidence.get(event.documentId())))
        .toList();
  }
}
