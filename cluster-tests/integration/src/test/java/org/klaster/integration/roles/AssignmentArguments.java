package org.klaster.integration.roles;

import static org.klaster.integration.roles.Arguments.STALE;

import java.time.LocalDate;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.GiveAssignment;
import org.klaster.api.council.ReportExecution;
import org.klaster.api.council.WithdrawAssignment;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.shared.LocalizedText;

/** Arguments of the operations on assignments. */
final class AssignmentArguments {

  private static final LocalizedText TEXT = new LocalizedText("Сынақ", "Проба", "Probe");

  private AssignmentArguments() {}

  static void addTo(Arguments arguments) {
    arguments
        .any(
            "Assignments.search",
            new AssignmentCriteria(null, null, false, false, null),
            PageRequest.first())
        .any("Assignments.rates")
        .on(
            "Assignments.assignment",
            (rows, mother) -> new Object[] {mother.assignments().assignment(rows)})
        .on(
            "Assignments.ofDecision",
            (rows, mother) ->
                new Object[] {
                  DecisionKey.ofItem(mother.assignments().concludedItem(rows.cluster()))
                })
        .on(
            "Assignments.preparation",
            (rows, mother) ->
                new Object[] {
                  DecisionKey.ofItem(mother.assignments().concludedItem(rows.cluster()))
                })
        .on(
            "Assignments.give",
            (rows, mother) ->
                new Object[] {
                  new GiveAssignment(
                      DecisionKey.ofItem(mother.assignments().concludedItem(rows.cluster())),
                      TEXT,
                      rows.organisation(),
                      LocalDate.now().plusDays(30),
                      null)
                })
        .on(
            "Assignments.report",
            (rows, mother) ->
                new Object[] {
                  new ReportExecution(mother.assignments().assignment(rows), "probe", STALE),
                  null,
                  null
                })
        .on(
            "Assignments.accept",
            (rows, mother) -> new Object[] {mother.assignments().assignment(rows), null, STALE})
        .on(
            "Assignments.giveBack",
            (rows, mother) -> new Object[] {mother.assignments().assignment(rows), "probe", STALE})
        .on(
            "Assignments.withdraw",
            (rows, mother) ->
                new Object[] {
                  new WithdrawAssignment(
                      mother.assignments().assignment(rows),
                      mother.assignments().decision(rows.cluster()),
                      "probe",
                      STALE)
                })
        .on(
            "Assignments.evidence",
            (rows, mother) -> {
              long assignment = mother.assignments().assignment(rows);
              return new Object[] {assignment, mother.assignments().evidenceOf(assignment)};
            });
  }
}
