package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.Admissions;
import org.klaster.api.council.ApplicationNote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.api.programme.DecideProgramme;
import org.klaster.api.programme.ProgrammeApproval;
import org.klaster.api.reporting.CellInput;
import org.klaster.api.reporting.Reports;
import org.klaster.api.reporting.SaveDraft;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.Verification;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.programme.MinistryDecision;

/** Two do the same at once: one wins, the other is told, nothing is done by half or twice. */
@OnBothDatabases
class ConcurrencyIT {

  private final TestKlaster klaster;
  private final RowMother mother;

  ConcurrencyIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
  }

  @Test
  void oneSeatVotesTwiceAtOnce() {
    long ballot = mother.copyOfBallot(mother.own(Account.FIRM).ballot());
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> vote(Account.FIRM, ballot, VoteChoice.YES),
                () -> vote(Account.FIRM, ballot, VoteChoice.NO)));
    assertOneWins(kinds);
    assertEquals(1, votes(ballot));
  }

  @Test
  void twoSeatsVoteAtOnceAndBothCount() {
    long ballot = mother.copyOfBallot(mother.own(Account.FIRM).ballot());
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> vote(Account.FIRM, ballot, VoteChoice.YES),
                () -> vote(Account.GOVERNMENT, ballot, VoteChoice.NO)));
    assertEquals(List.of(Kind.RESULT, Kind.RESULT), kinds);
    assertEquals(2, votes(ballot));
  }

  @Test
  void coordinatorDecidesAnApplicationInTwoWindowsAtOnce() {
    Map<String, Object> fresh =
        Map.of("status", "SUBMITTED", "version", 3, "live_key", "two" + Fresh.number());
    long application =
        mother.copy("membership_application", mother.own(Account.FIRM).application(), fresh);
    Admissions desk = klaster.as(Account.COORDINATOR).service(Admissions.class);
    ApplicationNote note = new ApplicationNote(application, "Бір мезгілде", 3);
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> kind(() -> desk.giveBack(note)),
                () -> kind(() -> desk.findInadmissible(note))));
    assertOneWins(kinds);
    assertEquals(
        1,
        klaster
            .sql()
            .number(
                "select count(*) from application_event where application_id = ?", application));
  }

  @Test
  void twoEditTheSameOrganisation() {
    String path = "/api/v1/organisations/" + mother.own(Account.FIRM).legalId();
    var read = klaster.restAs(Account.COORDINATOR).get(path);
    String version = read.header("ETag");
    List<Supplier<Integer>> edits = new ArrayList<>();
    List<String> others = new ArrayList<>(List.of("micro", "small", "medium"));
    others.remove(read.json().path("size").asText());
    for (String size : others.subList(0, 2)) {
      ObjectNode body = read.json().deepCopy();
      body.put("size", size);
      edits.add(
          () -> klaster.restAs(Account.COORDINATOR).put(path, version, body.toString()).status());
    }
    List<Integer> answers = AtOnce.all(edits).stream().sorted().toList();
    assertEquals(200, answers.get(0), answers.toString());
    assertTrue(answers.get(1) == 409 || answers.get(1) == 412, answers.toString());
  }

  /** The later of two windows with the same draft is told, and the earlier one's figures stay. */
  @Test
  void draftOfAReportIsSavedInTwoWindowsAtOnce() {
    long report = draft();
    Reports reports = klaster.as(Account.FIRM).service(Reports.class);
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> kind(() -> reports.saveDraft(new SaveDraft(report, 0, employees("101")))),
                () -> kind(() -> reports.saveDraft(new SaveDraft(report, 0, employees("202"))))));
    assertOneWins(kinds);
    assertEquals(
        kinds.get(0) == Kind.RESULT ? "101" : "202",
        klaster.sql().text("select typed from report_cell where report_id = ?", report));
    assertEquals(1, audited("report.save-draft", report));
  }

  @Test
  void ministryDecidesAProgrammeInTwoWindowsAtOnce() {
    long programme =
        mother.copy(
            "programme",
            mother.own(Account.FIRM).programme(),
            Map.of("status", "UNDER_APPROVAL", "version", 5));
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> decide(programme, MinistryDecision.APPROVE, null),
                () -> decide(programme, MinistryDecision.REJECT, "Негізі / основание")));
    assertOneWins(kinds);
    assertEquals(
        kinds.get(0) == Kind.RESULT ? "APPROVED" : "REJECTED",
        klaster.sql().text("select status from programme where id = ?", programme));
    assertEquals(
        1,
        klaster
            .sql()
            .number("select count(*) from programme_event where programme_id = ?", programme));
  }

  /** What was refused in between is in the chain as well. */
  @AfterEach
  void chainOfTheTrailHolds() {
    var verdict = Verification.of(klaster);
    assertTrue(verdict.intact(), verdict.toString());
  }

  /** A draft of the firm, in version 0 and without a figure, of a quarter that has none yet. */
  private long draft() {
    long report = mother.own(Account.FIRM).report();
    Sql sql = klaster.sql();
    String free =
        Stream.of("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4")
            .filter(
                period ->
                    sql.number(
                            "select count(*) from report r, report m where m.id = ?"
                                + " and r.organisation_id = m.organisation_id and r.period = ?",
                            report,
                            period)
                        == 0)
            .findFirst()
            .orElseThrow();
    return mother.copy("report", report, Map.of("status", "OPEN", "version", 0, "period", free));
  }

  private static Map<String, CellInput> employees(String typed) {
    return Map.of("employees", new CellInput(typed, ""));
  }

  private Kind decide(long programme, MinistryDecision decision, @Nullable String text) {
    ProgrammeApproval desk = klaster.as(Account.MINISTRY).service(ProgrammeApproval.class);
    return kind(() -> desk.decide(new DecideProgramme(programme, decision, text, 5)));
  }

  private long audited(String operation, long key) {
    return klaster
        .sql()
        .number(
            "select count(*) from audit_event where operation = ? and subject_key = ?"
                + " and outcome = 'CHANGED'",
            operation,
            Long.toString(key));
  }

  private static void assertOneWins(List<Kind> kinds) {
    assertEquals(
        List.of(Kind.CONFLICT, Kind.RESULT),
        kinds.stream().sorted(Comparator.comparing(Kind::name)).toList());
  }

  private Kind vote(Account account, long ballot, VoteChoice choice) {
    Voting voting = klaster.as(account).service(Voting.class);
    return kind(() -> voting.cast(new CastVote(ballot, choice, List.of(), "себебі / причина", 0)));
  }

  private static Kind kind(Runnable deed) {
    try {
      deed.run();
      return Kind.RESULT;
    } catch (CallRefused refused) {
      return refused.kind();
    }
  }

  private long votes(long ballot) {
    return klaster.sql().number("select count(*) from vote where ballot_id = ?", ballot);
  }
}
