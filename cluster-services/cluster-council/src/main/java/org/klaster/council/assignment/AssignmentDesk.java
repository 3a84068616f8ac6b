package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.GiveAssignment;
import org.klaster.api.council.WithdrawAssignment;
import org.klaster.api.registry.MembershipLedger;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.domain.council.Assignment;
import org.klaster.domain.council.Assignment.Order;
import org.klaster.domain.council.Assignment.Step;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.Decision;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Takes the steps of assignments and keeps their events. Who may is checked before, but for giving.
 */
@ApplicationScoped
public class AssignmentDesk {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AssignmentAccess access;
  @Inject private AssignmentMails mails;
  @Inject private MembershipLedger members;
  @Inject private AssignmentDecisions decisions;
  @Inject private AccessPolicy policy;
  @Inject private DatabaseClock clock;

  /** Gives an assignment, if the caller is of the secretariat; the responsible member is told. */
  Assignment give(GiveAssignment command) {
    Decision decision = decisions.visible(command.decision());
    Council council = access.conducted(decision);
    decisions.requireCarried(decision);
    LocalDate today = clock.today();
    boolean member =
        members.activeOn(council.clusterId(), today).stream()
            .anyMatch(one -> one.organisationId() == command.responsible());
    if (!member) {
      throw new InvalidInput("responsible", "assignment.not-member");
    }
    Step step = step(null);
    Order order =
        new Order(
            command.text(), command.responsible(), command.deadline(), command.evidenceWanted());
    Assignment assignment = new Assignment(decision, order, step);
    entities.persist(assignment);
    entities.persist(assignment.begin(step));
    mails.given(assignment, council);
    return assignment;
  }

  void report(Assignment assignment, @Nullable String note, @Nullable Long document) {
    entities.persist(assignment.report(step(note), document));
  }

  void accept(Assignment assignment, @Nullable String note) {
    entities.persist(assignment.accept(step(note)));
  }

  void giveBack(Assignment assignment, String comment) {
    entities.persist(assignment.giveBack(step(comment)));
    mails.returned(assignment);
  }

  void withdraw(Assignment assignment, WithdrawAssignment command) {
    Decision later = entities.find(Decision.class, command.decisionId());
    if (later == null || !later.councilId().equals(assignment.councilId())) {
      throw new NotFound("decision", command.decisionId());
    }
    decisions.requireCarried(later);
    entities.persist(assignment.withdraw(later, step(command.reason())));
  }

  private Step step(@Nullable String note) {
    String said = note == null || note.isBlank() ? null : note.strip();
    return new Step(policy.personId(), clock.now(), clock.today(), said);
  }
}
