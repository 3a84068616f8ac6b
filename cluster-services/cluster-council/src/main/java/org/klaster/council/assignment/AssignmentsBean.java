package org.klaster.council.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.AssignmentForm;
import org.klaster.api.council.AssignmentRow;
import org.klaster.api.council.AssignmentView;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.DecisionAssignments;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.ExecutionRate;
import org.klaster.api.council.GiveAssignment;
import org.klaster.api.council.ReportExecution;
import org.klaster.api.council.WithdrawAssignment;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.council.Assignment;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** Assignments from the decision that gives them to their end. */
@Stateless
@RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT})
public class AssignmentsBean implements Assignments {

  @Inject private AssignmentAccess access;
  @Inject private AssignmentDesk desk;
  @Inject private AssignmentViews views;
  @Inject private AssignmentRows rows;
  @Inject private AssignmentForms forms;
  @Inject private AssignmentFiles files;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT, Roles.AUDITOR})
  public Page<AssignmentRow> search(AssignmentCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT, Roles.AUDITOR})
  public AssignmentView assignment(long assignmentId) {
    return views.view(access.visible(assignmentId));
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT, Roles.AUDITOR})
  public DecisionAssignments ofDecision(DecisionKey key) {
    return forms.ofDecision(key);
  }

  @Override
  public AssignmentForm preparation(DecisionKey key) {
    return forms.form(key);
  }

  @Override
  public long give(GiveAssignment command) {
    Assignment assignment = desk.give(command);
    trail.changed(
        "assignment.give",
        subject(assignment),
        Map.of("decision", assignment.decisionId(), "organisation", command.responsible()));
    return assignment.id();
  }

  @Override
  public void report(
      ReportExecution command, @Nullable String fileName, @Nullable InputStream content) {
    Assignment assignment = access.reported(command.assignmentId(), command.version());
    Long document = files.store(fileName, content);
    desk.report(assignment, command.note(), document);
    trail.changed(
        "assignment.report",
        subject(assignment),
        document == null ? Map.of() : Map.of("document", document));
  }

  @Override
  public void accept(long assignmentId, @Nullable String note, int version) {
    Assignment assignment = access.judged(assignmentId, version);
    desk.accept(assignment, note);
    trail.changed("assignment.accept", subject(assignment), Map.of());
  }

  @Override
  public void giveBack(long assignmentId, String comment, int version) {
    Assignment assignment = access.judged(assignmentId, version);
    desk.giveBack(assignment, comment);
    trail.changed("assignment.return", subject(assignment), Map.of());
  }

  @Override
  public void withdraw(WithdrawAssignment command) {
    Assignment assignment = access.judged(command.assignmentId(), command.version());
    desk.withdraw(assignment, command);
    trail.changed(
        "assignment.withdraw", subject(assignment), Map.of("decision", command.decisionId()));
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT, Roles.AUDITOR})
  public DocumentContent evidence(long assignmentId, long documentId) {
    Assignment assignment = access.visible(assignmentId);
    DocumentContent evidence = files.open(assignment, documentId);
    trail.read("assignment.evidence", subject(assignment), Map.of("document", documentId));
    return evidence;
  }

  @Override
  @RolesAllowed({Roles.GOVERNMENT, Roles.BUSINESS, Roles.SCIENCE, Roles.PARTICIPANT, Roles.AUDITOR})
  public List<ExecutionRate> rates() {
    return rows.rates();
  }

  static Subject subject(Assignment assignment) {
    return Subject.of("assignment", assignment.id());
  }
}
