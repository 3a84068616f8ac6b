package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.Voting;
import org.klaster.api.reporting.CellInput;
import org.klaster.api.reporting.DueReport;
import org.klaster.api.reporting.OpenReport;
import org.klaster.api.reporting.ReportRegister;
import org.klaster.api.reporting.Reports;
import org.klaster.api.reporting.SaveDraft;
import org.klaster.api.reporting.SubmitReport;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.QuestionMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.Verification;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * {@code kill -9} in the middle: after the restart a thing happened wholly or not at all, the chain
 * of the audit trail holds, and what was to be done goes on.
 */
@OnBothDatabases
class CrashIT {

  private static final int BALLOTS = 12;
  private static final int LOTS = 50;
  private static final List<Account> BIDDERS =
      List.of(Account.FIRM, Account.FARM, Account.APPLICANT, Account.SCIENCE);

  private final TestKlaster klaster;
  private final RowMother mother;

  CrashIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
  }

  /** One kill, in the middle of ballots that close, a report that is sent and bids that open. */
  @Test
  void whatWasUnderWayIsThereAsAWholeOrNotAtAll() {
    Reports reports = klaster.as(Account.FIRM).service(Reports.class);
    long report = filledDraft(reports);
    int version = version(report);
    SealedTenders tenders = new SealedTenders(klaster);
    long tender = lacksTheLastCode(tenders);
    long tied = tied();
    List<Long> secret = List.of(secretBallot(), secretBallot());
    List<Long> ballots = new ArrayList<>(secret);
    for (int i = 0; i < BALLOTS; i++) {
      ballots.add(mother.copyOfAdmission());
    }
    ballots.forEach(this::end);
    String which = ballots.toString().replace('[', '(').replace(']', ')');
    Await.until("the first ballots close", () -> certified(which) > 0);
    CompletableFuture<Void> submission =
        CompletableFuture.runAsync(() -> reports.submit(new SubmitReport(report, version)));
    CompletableFuture<Void> lastCode =
        CompletableFuture.runAsync(() -> tenders.enter(Account.GOVERNMENT, tender));
    klaster.crashAndRestart();

    assertSubmitted(report, answered(submission));
    assertOpened(tenders, tender, answered(lastCode));
    assertClosed(ballots, which, secret);
    chairBreaksTheTie(tied);
    assertChainHolds();
  }

  private static boolean answered(CompletableFuture<Void> call) {
    return call.handle((done, failure) -> failure == null).join();
  }

  private void assertClosed(List<Long> ballots, String which, List<Long> secret) {
    Await.until(
        "the rest closes after the restart",
        Duration.ofMinutes(3),
        () -> certified(which) == ballots.size());
    for (long ballot : ballots) {
      assertEquals(1, audited("ballot.close", "ballot", ballot), "closed once: " + ballot);
      assertEquals(1, audited("ballot.certify", "ballot", ballot), "certified once: " + ballot);
    }
    for (long ballot : secret) {
      assertEquals(3, papersOf(ballot), "opened once, whatever died in between: " + ballot);
    }
    Await.until("their keys are destroyed", () -> keysLeft(which) == 0);
  }

  /** Closed and counted, and not certified: the chair's casting vote is wanted. */
  private long tied() {
    long ballot = mother.copyOfAdmission();
    vote(ballot, Account.GOVERNMENT, VoteChoice.YES);
    vote(ballot, Account.FIRM, VoteChoice.YES);
    vote(ballot, Account.FARM, VoteChoice.NO);
    vote(ballot, Account.SCIENCE, VoteChoice.NO);
    assertEquals("CLOSED", klaster.sql().text("select status from ballot where id = ?", ballot));
    return ballot;
  }

  private void vote(long ballot, Account account, VoteChoice choice) {
    klaster
        .as(account)
        .service(Voting.class)
        .cast(new CastVote(ballot, choice, List.of(), "себебі / причина", 0));
  }

  /** Between close and certification the crash has lost nothing and decided nothing. */
  private void chairBreaksTheTie(long ballot) {
    Sql sql = klaster.sql();
    assertEquals("CLOSED", sql.text("select status from ballot where id = ?", ballot));
    assertEquals("TIED", sql.text("select outcome from ballot where id = ?", ballot));
    assertEquals(4, sql.number("select count(*) from vote where ballot_id = ?", ballot));
    assertEquals(0, audited("ballot.certify", "ballot", ballot));
    int version = (int) sql.number("select version from ballot where id = ?", ballot);
    klaster
        .as(Account.GOVERNMENT)
        .service(Voting.class)
        .castDecidingVote(new CastDecidingVote(ballot, true, version));
    assertEquals("CERTIFIED", sql.text("select status from ballot where id = ?", ballot));
    assertEquals(1, audited("ballot.close", "ballot", ballot), "closed once");
    assertEquals(1, audited("ballot.certify", "ballot", ballot), "certified once");
    DecisionView decision =
        klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
    assertTrue(decision.agrees());
  }

  private long papersOf(long ballot) {
    return klaster.sql().number("select count(*) from ballot_paper where ballot_id = ?", ballot);
  }

  private long keysLeft(String which) {
    return klaster
        .sql()
        .number(
            "select count(*) from ballot where public_key is not null"
                + " and key_destroyed_at is null and id in "
                + which);
  }

  /** Three of four seats have given a paper. */
  private long secretBallot() {
    long ballot = new QuestionMother(klaster).choice(2, true, true);
    for (Account seat : List.of(Account.FIRM, Account.FARM, Account.SCIENCE)) {
      klaster
          .as(seat)
          .service(Voting.class)
          .cast(new CastVote(ballot, VoteChoice.YES, List.of(1), null, null));
    }
    return ballot;
  }

  private void assertSubmitted(long report, boolean answered) {
    Sql sql = klaster.sql();
    long revisions = sql.number("select count(*) from report_revision where report_id = ?", report);
    String status = sql.text("select status from report where id = ?", report);
    assertEquals(revisions == 1 ? "SUBMITTED" : "OPEN", status);
    assertTrue(revisions == 1 || !answered, "An answer was given for what did not happen");
    assertEquals(revisions, audited("report.submit", "report", report));
    if (revisions == 0) {
      Reports again = klaster.as(Account.FIRM).service(Reports.class);
      assertEquals(1, again.submit(new SubmitReport(report, version(report))).revision());
    }
  }

  private static long lacksTheLastCode(SealedTenders tenders) {
    long id = tenders.bidding(LOTS);
    BIDDERS.forEach(bidder -> tenders.seal(bidder, id, "100"));
    tenders.pass(id);
    tenders.enter(Account.AUDITOR, id);
    return id;
  }

  /** All envelopes are open or none is; who entered the last code enters it again. */
  private void assertOpened(SealedTenders tenders, long id, boolean answered) {
    Sql sql = klaster.sql();
    boolean open = sql.text("select status from tender where id = ?", id).equals("OPENED");
    assertTrue(open || !answered, "An answer was given for what did not happen");
    String offers =
        "select count(*) from bid_offer o, bid b where b.id = o.bid_id and b.tender_id = ?";
    assertEquals(open ? (long) BIDDERS.size() * LOTS : 0, sql.number(offers, id));
    assertEquals(open ? 1 : 0, audited("tender.open-bids", "tender", id));
    if (!open) {
      assertEquals(1, tenders.openers(Account.MINISTRY).opening(id).entered());
      tenders.enter(Account.GOVERNMENT, id);
    }
    assertEquals(BIDDERS.size(), tenders.register(id).openings().get(0).opened());
    assertEquals((long) BIDDERS.size() * LOTS, sql.number(offers, id));
    assertEquals(1, audited("tender.open-bids", "tender", id));
  }

  private void end(long ballot) {
    klaster
        .ownerSql()
        .change(
            "update ballot set closes_at = ? where id = ?",
            Instant.parse("2026-01-01T00:00:00Z"),
            ballot);
  }

  private long certified(String which) {
    return klaster
        .sql()
        .number("select count(*) from ballot where status = 'CERTIFIED' and id in " + which);
  }

  /** A report that is due, filled with what the firm reported before. */
  private long filledDraft(Reports reports) {
    DueReport due =
        reports.due().stream()
            .filter(one -> one.revisionNumber() == 0)
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nothing is due: " + reports.due()));
    long report =
        reports.open(new OpenReport(due.clusterId(), due.organisationId(), due.period())).id();
    Map<String, CellInput> cells = new java.util.HashMap<>();
    klaster
        .ownerSql()
        .rows(
            "select c.indicator, c.figure from report_revision_cell c, report_revision r, report p"
                + " where r.id = c.revision_id and p.id = r.report_id and p.organisation_id = ?"
                + " and c.figure is not null order by p.period",
            due.organisationId())
        .forEach(
            row ->
                cells.put(
                    row.get("indicator").toString(),
                    new CellInput(
                        new java.math.BigDecimal(row.get("figure").toString())
                            .stripTrailingZeros()
                            .toPlainString(),
                        "Өткен тоқсандағыдай")));
    reports.saveDraft(new SaveDraft(report, version(report), cells));
    return report;
  }

  private int version(long report) {
    return klaster.as(Account.FIRM).service(ReportRegister.class).view(report).row().version();
  }

  private long audited(String operation, String type, long key) {
    return klaster
        .sql()
        .number(
            "select count(*) from audit_event where operation = ? and subject_type = ?"
                + " and subject_key = ? and outcome = 'CHANGED'",
            operation,
            type,
            Long.toString(key));
  }

  private void assertChainHolds() {
    var verdict = Verification.of(klaster);
    assertTrue(verdict.intact(), verdict.toString());
  }
}
