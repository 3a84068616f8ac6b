package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.AssignmentCriteria;
import org.klaster.api.council.AssignmentView;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.ExecutionRate;
import org.klaster.api.council.GiveAssignment;
import org.klaster.api.council.ReportExecution;
import org.klaster.api.council.WithdrawAssignment;
import org.klaster.api.shared.MyWork;
import org.klaster.api.shared.PageRequest;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * An assignment from the decision to its end. Secretariat of the demonstration council: the
 * coordinator, government as chair, science as secretary.
 */
@OnBothDatabases
class AssignmentIT {

  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final LocalizedText TEXT = new LocalizedText("Жинау", "Собрать", "Collect");

  private final TestKlaster klaster;
  private final RowMother mother;
  private final long cluster;
  private final long firm;

  AssignmentIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    cluster = mother.own(Account.FIRM).cluster();
    firm = mother.own(Account.FIRM).organisation();
  }

  @Test
  void fromTheDecisionToTheAcceptance() {
    long id = given(firm, today().plusDays(10));
    assertEquals(1, mails("ASSIGNMENT_GIVEN", id), "the firm's one representative");
    assertTrue(waits(Account.FIRM, WorkKind.ASSIGNMENT_REPORT, id));
    assertFalse(waits(Account.SCIENCE, WorkKind.ASSIGNMENT_ACCEPT, id));

    report(Account.FIRM, id, "Жиналды");
    assertTrue(waits(Account.SCIENCE, WorkKind.ASSIGNMENT_ACCEPT, id));
    assignments(Account.SCIENCE).giveBack(id, "Құжат жоқ", version(id));
    assertEquals(1, mails("ASSIGNMENT_RETURNED", id));
    assertTrue(waits(Account.FIRM, WorkKind.ASSIGNMENT_RETURNED, id));

    report(Account.FIRM, id, "Құжатпен");
    ExecutionRate before = rate();
    assignments(Account.GOVERNMENT).accept(id, null, version(id));
    AssignmentView accepted = view(id);
    assertEquals(AssignmentStatus.ACCEPTED, accepted.head().status());
    assertEquals(5, accepted.steps().size(), "given, reported, returned, reported, accepted");
    assertEquals(before.open() - 1, rate().open());
    assertEquals(before.due(), rate().due(), "its deadline has not come");
    assertRefused("assignment.transition", () -> report(Account.FIRM, id, "Тағы"));
  }

  @Test
  void inTimeIsWhatWasReportedByTheDeadlineAndAccepted() {
    ExecutionRate before = rate();
    long inTime = given(firm, today());
    report(Account.FIRM, inTime, "Дайын");
    assignments(Account.COORDINATOR).accept(inTime, null, version(inTime));
    long late = given(firm, today());
    yesterday(late);
    assertTrue(waits(Account.FIRM, WorkKind.ASSIGNMENT_REPORT, late));
    assertTrue(waits(Account.SCIENCE, WorkKind.ASSIGNMENT_OVERDUE, late));
    assertTrue(waits(Account.COORDINATOR, WorkKind.ASSIGNMENT_OVERDUE, late));
    assertFalse(waits(Account.FARM, WorkKind.ASSIGNMENT_OVERDUE, late));
    assertTrue(view(late).head().overdue());
    assertEquals(before.overdue() + 1, rate().overdue());
    report(Account.FIRM, late, "Кеш");
    assertFalse(waits(Account.MINISTRY, WorkKind.ASSIGNMENT_OVERDUE, late));
    assertFalse(view(late).head().overdue(), "the report waits for the secretariat");
    assignments(Account.COORDINATOR).accept(late, null, version(late));
    assertEquals(before.due() + 2, rate().due());
    assertEquals(before.inTime() + 1, rate().inTime());
    assertEquals(before.late() + 1, rate().late());
    assertEquals(before.overdue(), rate().overdue());
  }

  @Test
  void nobodyAcceptsTheExecutionOfTheirOwnOrganisation() {
    long science = mother.own(Account.SCIENCE).organisation();
    long id = assignmentOf(science);
    report(Account.SCIENCE, id, "Дайын");
    assertRefused(
        "assignment.own-case", () -> assignments(Account.SCIENCE).accept(id, null, version(id)));
    assertTrue(assignments(Account.SCIENCE).assignment(id).actions().ownCase());
    assertFalse(waits(Account.SCIENCE, WorkKind.ASSIGNMENT_ACCEPT, id));
    assignments(Account.GOVERNMENT).accept(id, null, version(id));
    assertEquals(AssignmentStatus.ACCEPTED, view(id).head().status());
  }

  @Test
  void refusals() {
    long id = given(firm, today().plusDays(10));
    assertRefused(
        "assignment.not-secretariat",
        () -> assignments(Account.FARM).accept(id, null, version(id)));
    assertRefused("assignment.not-responsible", () -> report(Account.FARM, id, "Мен"));
    assertRefused("assignment.evidence-missing", () -> report(Account.FIRM, id, " "));
    assertRefused(
        "assignment.transition", () -> assignments(Account.SCIENCE).accept(id, null, version(id)));
    assertRefused(
        "version.stale",
        () -> assignments(Account.FIRM).report(new ReportExecution(id, "Дайын", 99), null, null));
    assertRefused("assignment.deadline-past", () -> given(firm, today().minusDays(1)));
    long stranger = mother.foreign().organisation();
    assertRefused("assignment.not-member", () -> given(stranger, today()));
    long foreign = mother.assignments().assignment(mother.foreign());
    CallRefused hidden =
        assertThrows(CallRefused.class, () -> assignments(Account.FIRM).assignment(foreign));
    CallRefused none =
        assertThrows(CallRefused.class, () -> assignments(Account.FIRM).assignment(999_999_999L));
    assertEquals(none.code(), hidden.code(), "as if there were none");
  }

  @Test
  void aLaterDecisionWithdrawsIt() {
    long id = given(firm, today().plusDays(10));
    long decision = decisionOf(id);
    assertRefused(
        "assignment.not-later",
        () ->
            assignments(Account.SCIENCE)
                .withdraw(new WithdrawAssignment(id, decision, "Қажет емес", version(id))));
    long later = mother.assignments().decision(cluster);
    assignments(Account.SCIENCE)
        .withdraw(new WithdrawAssignment(id, later, "Қажет емес", version(id)));
    assertEquals(AssignmentStatus.WITHDRAWN, view(id).head().status());
    assertRefused("assignment.transition", () -> report(Account.FIRM, id, "Дайын"));
  }

  @Test
  void theMinistrySeesOverdueOnesOfAllClusters() {
    long foreign = mother.assignments().assignment(mother.foreign());
    yesterday(foreign);
    assertTrue(overdue(Account.MINISTRY, foreign));
    assertTrue(waits(Account.MINISTRY, WorkKind.ASSIGNMENT_OVERDUE, foreign));
    assertFalse(waits(Account.COORDINATOR, WorkKind.ASSIGNMENT_OVERDUE, foreign));
    assertFalse(overdue(Account.COORDINATOR, foreign));
    assertFalse(overdue(Account.FIRM, foreign));
  }

  private boolean overdue(Account account, long id) {
    AssignmentCriteria criteria = new AssignmentCriteria(null, null, true, false, null);
    return assignments(account)
        .search(criteria, new PageRequest(0, 100, null, false))
        .rows()
        .stream()
        .anyMatch(row -> row.id() == id);
  }

  private long given(long responsible, LocalDate deadline) {
    long item = mother.assignments().concludedItem(cluster);
    return assignments(Account.SCIENCE)
        .give(new GiveAssignment(DecisionKey.ofItem(item), TEXT, responsible, deadline, "Хаттама"));
  }

  /** An assignment of an organisation that sits in the council and is no member. */
  private long assignmentOf(long organisation) {
    long id = given(firm, today().plusDays(5));
    klaster
        .ownerSql()
        .change(
            "update assignment set responsible_organisation_id = ? where id = ?", organisation, id);
    return id;
  }

  private void yesterday(long id) {
    klaster
        .ownerSql()
        .change("update assignment set deadline = ? where id = ?", today().minusDays(1), id);
  }

  private void report(Account account, long id, @Nullable String note) {
    assignments(account).report(new ReportExecution(id, note, version(id)), null, null);
  }

  private ExecutionRate rate() {
    return assignments(Account.MINISTRY).rates().stream()
        .filter(rate -> rate.clusterId() == cluster)
        .findFirst()
        .orElseThrow();
  }

  private boolean waits(Account account, WorkKind kind, long id) {
    return klaster.as(account).service(MyWork.class).waiting().items().stream()
        .anyMatch(item -> item.kind() == kind && item.key().equals(Long.toString(id)));
  }

  private long mails(String template, long id) {
    return klaster
        .sql()
        .number(
            "select count(*) from mail where template = ? and subject_type = 'assignment'"
                + " and subject_key = ?",
            template,
            Long.toString(id));
  }

  private long decisionOf(long id) {
    return klaster.sql().number("select decision_id from assignment where id = ?", id);
  }

  private static LocalDate today() {
    return LocalDate.now(ALMATY);
  }

  private int version(long id) {
    return view(id).version();
  }

  private AssignmentView view(long id) {
    return assignments(Account.COORDINATOR).assignment(id);
  }

  private Assignments assignments(Account account) {
    return klaster.as(account).service(Assignments.class);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
