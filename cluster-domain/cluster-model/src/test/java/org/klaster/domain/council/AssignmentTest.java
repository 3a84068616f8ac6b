package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.klaster.domain.council.AgendaItem.Proposal;
import org.klaster.domain.council.Assignment.Order;
import org.klaster.domain.council.Assignment.Step;
import org.klaster.domain.council.Meeting.Appointment;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Given on 1 April 2026 until 10 April. */
class AssignmentTest {

  private static final LocalizedText TEXT = new LocalizedText("Жинау", "Собрать", "Collect");
  private static final LocalDate GIVEN = LocalDate.of(2026, 4, 1);
  private static final LocalDate DEADLINE = LocalDate.of(2026, 4, 10);

  private final Assignment assignment = assignment(DEADLINE);

  @Test
  void theLastDayIsNotOverdueAndTheNextOneIs() {
    assertFalse(assignment.isOverdue(DEADLINE));
    assertTrue(assignment.isOverdue(DEADLINE.plusDays(1)));
  }

  @Test
  void aReportThatWaitsIsNotOverdueAndOneThatCameBackIs() {
    assignment.report(on(DEADLINE, "Дайын"), null);
    assertFalse(assignment.isOverdue(DEADLINE.plusDays(30)));
    assignment.giveBack(on(DEADLINE.plusDays(1), "Құжат жоқ"));
    assertTrue(assignment.isOverdue(DEADLINE.plusDays(2)));
  }

  @Test
  void theLastReportCounts() {
    assignment.report(on(DEADLINE, "Дайын"), null);
    assignment.giveBack(on(DEADLINE, "Құжат жоқ"));
    AssignmentEvent second = assignment.report(on(DEADLINE.plusDays(1), null), 5L);
    assertEquals(DEADLINE.plusDays(1), assignment.reportedOn());
    assertEquals(3, second.ordinal());
    assertEquals(5L, second.documentId());
    assertEquals(AssignmentStatus.REPORTED, second.status());
  }

  @Test
  void aReportNeedsWordsOrAFile() {
    assertRefused("assignment.evidence-missing", () -> assignment.report(on(GIVEN, " "), null));
    assertRefused("assignment.evidence-missing", () -> assignment.report(on(GIVEN, null), null));
    assertEquals(AssignmentStatus.ASSIGNED, assignment.status());
  }

  @Test
  void nothingIsAcceptedThatWasNotReported() {
    assertRefused("assignment.transition", () -> assignment.accept(on(GIVEN, null)));
  }

  @Test
  void theDeadlineIsNotBeforeTheDayOfGiving() {
    assertEquals(GIVEN, assignment(GIVEN).deadline());
    LocalDate before = GIVEN.minusDays(1);
    assertRefused("assignment.deadline-past", () -> assignment(before));
  }

  @Test
  void onlyALaterDecisionWithdraws() {
    assertRefused(
        "assignment.not-later",
        () -> assignment.withdraw(decision(GIVEN), on(DEADLINE, "Қажет емес")));
    assignment.withdraw(decision(GIVEN.plusDays(1)), on(DEADLINE, "Қажет емес"));
    assertEquals(AssignmentStatus.WITHDRAWN, assignment.status());
    assertFalse(assignment.isOverdue(DEADLINE.plusDays(1)));
  }

  private static Assignment assignment(LocalDate deadline) {
    return new Assignment(
        decision(GIVEN.minusDays(1)), new Order(TEXT, 7L, deadline, null), on(GIVEN, null));
  }

  private static Step on(LocalDate day, @Nullable String note) {
    return new Step(1L, noon(day), day, note);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  /** An item that was concluded at noon of the day. */
  private static Decision decision(LocalDate day) {
    Instant starts = noon(day);
    Instant planned = noon(day.minusDays(30));
    Appointment appointment =
        new Appointment(TEXT, MeetingForm.IN_ROOM, "Зал", null, starts, starts.plusSeconds(7200));
    Meeting meeting = new Meeting(rules(), appointment, planned);
    Proposal proposal = new Proposal(TEXT, null, false, null);
    AgendaItem item = new AgendaItem(meeting, 1, proposal, 1L, planned);
    item.accept();
    item.takeUp(null, starts);
    item.conclude("Жиналсын", starts);
    return new Decision(item, 3L);
  }

  private static CouncilRules rules() {
    VotingRules voting =
        new VotingRules(
            Threshold.atLeast(2, 3),
            QuorumBase.ENTITLED,
            Threshold.moreThan(1, 2),
            PassBase.PRESENT,
            true,
            true,
            7,
            true);
    LocalDate founded = LocalDate.of(2026, 1, 1);
    MeetingRules meetings = new MeetingRules(7, 14, 4, true);
    return new Council(1L, TEXT, founded)
        .revise(new RulesText(voting, meetings, 24, "source", "clause", true), founded);
  }

  private static void assertRefused(String code, org.junit.jupiter.api.function.Executable act) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, act).code());
  }
}
