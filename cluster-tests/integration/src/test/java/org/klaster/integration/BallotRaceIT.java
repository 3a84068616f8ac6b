package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.AnnulBallot;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.Voting;
import org.klaster.api.council.WithdrawApplication;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.Await;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.Verification;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * What ends a ballot against what is done in it at the same moment. Either comes first and the
 * other is told; whichever it was, the stored count is that of the stored votes.
 */
@OnBothDatabases
class BallotRaceIT {

  private static final int ROUNDS = 4;
  private static final List<Account> VOTERS =
      List.of(Account.GOVERNMENT, Account.FIRM, Account.SCIENCE);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;
  private final List<Long> representations = new ArrayList<>();

  BallotRaceIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
  }

  /** Other tests want the applicant's account to be nobody's in a council. */
  @AfterEach
  void nobodyRepresentsTheCopies() {
    representations.forEach(id -> sql.change("delete from representation where id = ?", id));
  }

  @AfterEach
  void chainOfTheTrailHolds() {
    var verdict = Verification.of(klaster);
    assertTrue(verdict.intact(), verdict.toString());
  }

  /** Three seats vote again and again until the system closes the ballot at its deadline. */
  @Test
  void votesUntilTheDeadline() {
    long ballot = mother.copyOfAdmission();
    VOTERS.forEach(
        account -> assertEquals(Kind.RESULT, vote(account, ballot, VoteChoice.ABSTAIN, 0)));
    Instant now = (Instant) sql.value("select current_timestamp");
    sql.change("update ballot set closes_at = ? where id = ?", now.plusSeconds(2), ballot);
    List<Supplier<Integer>> voters = new ArrayList<>();
    VOTERS.forEach(account -> voters.add(() -> votesUntilRefused(account, ballot)));
    List<Integer> accepted = AtOnce.all(voters);

    Await.until("the ballot closes", () -> status(ballot).equals("CERTIFIED"));
    for (int i = 0; i < VOTERS.size(); i++) {
      assertEquals(accepted.get(i).longValue(), votes(ballot, VOTERS.get(i)));
    }
    assertEquals(
        0,
        sql.number(
            "select count(*) from vote v, ballot b where b.id = v.ballot_id and b.id = ?"
                + " and v.voted_at >= b.closes_at",
            ballot));
    assertCountIsThatOfTheVotes(ballot);
  }

  /** The last vote closes the ballot; another seat changes its mind at that moment. */
  @RepeatedTest(ROUNDS)
  void changeOfMindAgainstTheLastVote() {
    long ballot = almostComplete();
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> vote(Account.SCIENCE, ballot, VoteChoice.YES, 0),
                () -> vote(Account.FIRM, ballot, VoteChoice.NO, 1)));
    assertEquals(Kind.RESULT, kinds.get(0));
    boolean inTime = kinds.get(1) == Kind.RESULT;
    assertTrue(inTime || kinds.get(1) == Kind.CONFLICT, kinds.toString());
    assertEquals(inTime ? 2 : 1, votes(ballot, Account.FIRM));
    assertEquals("CERTIFIED", status(ballot));
    assertEquals(inTime ? 1 : 0, sql.number("select count_no from ballot where id = ?", ballot));
    assertCountIsThatOfTheVotes(ballot);
  }

  /** The firm gives up while the last vote admits it: it is a member, or it has given up. */
  @RepeatedTest(ROUNDS)
  void withdrawalAgainstTheLastVote() {
    long ballot = almostComplete();
    long application = mother.subjectOf(ballot);
    long firm =
        sql.number("select organisation_id from membership_application where id = ?", application);
    representations.add(mother.represent(Account.APPLICANT, firm));
    int version =
        (int) sql.number("select version from membership_application where id = ?", application);
    var desk = klaster.as(Account.APPLICANT).service(MembershipApplications.class);
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> vote(Account.SCIENCE, ballot, VoteChoice.YES, 0),
                () ->
                    kind(() -> desk.withdraw(new WithdrawApplication(application, "", version)))));

    boolean admitted = kinds.get(0) == Kind.RESULT;
    assertEquals(
        admitted ? List.of(Kind.RESULT, Kind.CONFLICT) : List.of(Kind.CONFLICT, Kind.RESULT),
        kinds);
    assertEquals(
        admitted ? "APPROVED" : "WITHDRAWN",
        sql.text("select status from membership_application where id = ?", application));
    assertEquals(admitted ? "CERTIFIED" : "ANNULLED", status(ballot));
    assertEquals(admitted ? 1 : 0, votes(ballot, Account.SCIENCE));
    assertEquals(
        admitted ? 1 : 0,
        sql.number("select count(*) from membership where organisation_id = ?", firm));
  }

  /** A vote that was given before stays stored, one that comes after is refused. */
  @RepeatedTest(ROUNDS)
  void annulmentAgainstAVote() {
    long ballot = mother.copyOfAdmission();
    int version = (int) sql.number("select version from ballot where id = ?", ballot);
    var desk = klaster.as(Account.COORDINATOR).service(Ballots.class);
    List<Kind> kinds =
        AtOnce.all(
            List.of(
                () -> kind(() -> desk.annul(new AnnulBallot(ballot, "Қате / ошибка", version))),
                () -> vote(Account.FIRM, ballot, VoteChoice.YES, 0)));
    assertEquals(Kind.RESULT, kinds.get(0));
    boolean inTime = kinds.get(1) == Kind.RESULT;
    assertTrue(inTime || kinds.get(1) == Kind.CONFLICT, kinds.toString());
    assertEquals(inTime ? 1 : 0, votes(ballot, Account.FIRM));
    assertEquals("ANNULLED", status(ballot));
  }

  /** One vote is missing: the farm has an interest, the chair and the firm have voted yes. */
  private long almostComplete() {
    long ballot = mother.copyOfAdmission();
    klaster
        .as(Account.FARM)
        .service(Voting.class)
        .declareInterest(new DeclareInterest(ballot, "Жеткізуші / поставщик"));
    assertEquals(Kind.RESULT, vote(Account.GOVERNMENT, ballot, VoteChoice.YES, 0));
    assertEquals(Kind.RESULT, vote(Account.FIRM, ballot, VoteChoice.YES, 0));
    return ballot;
  }

  private int votesUntilRefused(Account account, long ballot) {
    int accepted = 1;
    while (vote(account, ballot, VoteChoice.values()[accepted % 2], accepted) == Kind.RESULT) {
      accepted++;
    }
    return accepted;
  }

  private Kind vote(Account account, long ballot, VoteChoice choice, int seen) {
    Voting voting = klaster.as(account).service(Voting.class);
    return kind(
        () -> voting.cast(new CastVote(ballot, choice, List.of(), "себебі / причина", seen)));
  }

  private static Kind kind(Runnable deed) {
    try {
      deed.run();
      return Kind.RESULT;
    } catch (CallRefused refused) {
      return refused.kind();
    }
  }

  private String status(long ballot) {
    return sql.text("select status from ballot where id = ?", ballot);
  }

  private long votes(long ballot, Account account) {
    return sql.number(
        "select count(*) from vote v, person p where p.id = v.person_id and v.ballot_id = ?"
            + " and p.username = ?",
        ballot,
        account.username());
  }

  private void assertCountIsThatOfTheVotes(long ballot) {
    var decision = klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
    assertTrue(decision.agrees(), decision.toString());
    assertEquals(
        sql.number(
            "select count(*) from vote v where v.ballot_id = ? and v.choice = 'YES' and v.ordinal ="
                + " (select max(w.ordinal) from vote w where w.ballot_id = v.ballot_id"
                + " and w.seat_id = v.seat_id)",
            ballot),
        decision.tally().yes());
  }
}
