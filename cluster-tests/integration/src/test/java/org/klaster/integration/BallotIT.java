package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.ClosingElectorate;
import org.klaster.api.council.ClosingElectorate.Change;
import org.klaster.api.council.Councils;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * A ballot from the first vote to the decision. The demonstration council has four seats: the chair
 * (government), two of business, one of science; quorum at least 2/3 of those entitled, passed by
 * more than 1/2 of those present, the chair breaks a tie.
 */
@OnBothDatabases
class BallotIT {

  private final TestKlaster klaster;
  private final RowMother mother;

  BallotIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
  }

  /** 3 of 4 vote (the fourth is recused: 3 of 3 present), 2 for, 1 against: 2/3 > 1/2. */
  @Test
  void carriedWhenAllWhoMayHaveVoted() {
    long ballot = mother.copyOfAdmission();
    recuse(ballot, Account.FARM);
    vote(ballot, Account.GOVERNMENT, VoteChoice.YES);
    vote(ballot, Account.FIRM, VoteChoice.NO);
    vote(ballot, Account.SCIENCE, VoteChoice.YES);

    DecisionView decision =
        klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
    assertEquals(BallotOutcome.CARRIED, decision.tally().outcome());
    assertEquals(2, decision.tally().yes());
    assertEquals(1, decision.tally().no());
    assertTrue(decision.agrees(), "what is stored is what is counted anew");
  }

  /** Four voted; then one seat ended and another came: the four count, and the change is kept. */
  @Test
  void whoLeftAndWhoCameIsKeptAtTheClose() {
    Sql sql = klaster.ownerSql();
    long ballot = mother.copyOfAdmission();
    long farm = seatOf(sql, ballot, Account.FARM);
    vote(ballot, Account.FARM, VoteChoice.NO);
    vote(ballot, Account.GOVERNMENT, VoteChoice.YES);
    vote(ballot, Account.FIRM, VoteChoice.YES);
    long newcomer =
        mother.copy(
            "seat",
            farm,
            Map.of(
                "person_id", sql.number("select id from person where username = 'applicant'"),
                "held_from", Date.valueOf(LocalDate.now(ZoneOffset.UTC).minusDays(3)),
                "held_until", Date.valueOf("2999-01-01")));
    String until = sql.text("select cast(held_until as varchar(20)) from seat where id = ?", farm);
    try {
      sql.change("update seat set held_until = held_from where id = ?", farm);
      vote(ballot, Account.SCIENCE, VoteChoice.YES);
    } finally {
      sql.change("update seat set held_until = cast(? as date) where id = ?", until, farm);
      sql.change("update seat set held_until = held_from where id = ?", newcomer);
    }

    DecisionView decision =
        klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
    assertEquals(4, decision.tally().tookPart());
    assertEquals(1, decision.tally().no());
    ClosingElectorate closing = decision.closing();
    assertEquals(4, closing.held());
    assertEquals(List.of(farm), closing.left().stream().map(Change::seatId).toList());
    assertEquals(List.of(newcomer), closing.joined().stream().map(Change::seatId).toList());
    JsonNode told = klaster.restAs(Account.COORDINATOR).get("/api/v1/ballots/" + ballot).json();
    assertEquals(farm, told.at("/electorateAtClose/left/0/seat").asLong());
    assertEquals(newcomer, told.at("/electorateAtClose/joined/0/seat").asLong());
  }

  /**
   * Rules that ask for more than 9/10 come into force while the ballot is open: 2 of 3 carry it by
   * the version that it was opened under, and the next ballot is held by the new one.
   */
  @Test
  void aBallotKeepsTheRulesThatItWasOpenedUnder() {
    Sql sql = klaster.ownerSql();
    long ballot = mother.copyOfAdmission();
    long rules = sql.number("select rules_id from ballot where id = ?", ballot);
    long council = sql.number("select council_id from council_rules where id = ?", rules);
    long latest =
        sql.number("select max(rules_number) from council_rules where council_id = ?", council);
    recuse(ballot, Account.FARM);
    vote(ballot, Account.GOVERNMENT, VoteChoice.YES);
    long revised =
        mother.copy(
            "council_rules",
            rules,
            Map.of("rules_number", latest + 1, "pass_numerator", 9, "pass_denominator", 10));
    try {
      vote(ballot, Account.FIRM, VoteChoice.NO);
      vote(ballot, Account.SCIENCE, VoteChoice.YES);
      DecisionView decision =
          klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
      assertEquals(BallotOutcome.CARRIED, decision.tally().outcome());
      assertEquals(rules, decision.rules().id());
      assertTrue(decision.agrees());
      long cluster = mother.own(Account.COORDINATOR).cluster();
      Councils councils = klaster.as(Account.COORDINATOR).service(Councils.class);
      assertEquals(revised, councils.council(cluster).rulesInForce().id());
    } finally {
      sql.change("delete from council_rules where id = ?", revised);
    }
  }

  /** The list and the single read: an interest that was declared closes both. */
  @Test
  void whoIsRecusedReadsNoFilesOfTheApplication() {
    Sql sql = klaster.ownerSql();
    long ballot = mother.copyOfAdmission();
    long application = sql.number("select subject_id from ballot where id = ?", ballot);
    long document = mother.documentOf(application);
    MembershipApplications farm = klaster.as(Account.FARM).service(MembershipApplications.class);
    assertEquals(1, farm.application(application).documents().size());
    recuse(ballot, Account.FARM);
    assertEquals(List.of(), farm.application(application).documents());
    CallRefused refused =
        assertThrows(CallRefused.class, () -> farm.document(application, document));
    assertEquals("application.recused", refused.code());
    klaster.as(Account.AUDITOR).service(MembershipApplications.class).application(application);
  }

  private static long seatOf(Sql sql, long ballot, Account account) {
    return sql.number(
        "select s.seat_id from ballot_seat s, person p where p.id = s.person_id"
            + " and s.ballot_id = ? and p.username = ?",
        ballot,
        account.username());
  }

  @Test
  void laterVoteOfTheSameSeatCountsAndTheFirstStaysStored() {
    long ballot = mother.copyOfAdmission();
    vote(ballot, Account.FIRM, VoteChoice.YES);
    klaster
        .as(Account.FIRM)
        .service(Voting.class)
        .cast(new CastVote(ballot, VoteChoice.NO, List.of(), "себебі / причина", 1));
    Sql sql = klaster.sql();
    assertEquals(2, sql.number("select count(*) from vote where ballot_id = ?", ballot));
    assertEquals(
        "NO",
        sql.text("select choice from vote where ballot_id = ? order by ordinal desc", ballot));
  }

  @Test
  void whoDeclaredAnInterestCannotVote() {
    long ballot = mother.copyOfAdmission();
    recuse(ballot, Account.SCIENCE);
    CallRefused refused =
        assertThrows(CallRefused.class, () -> vote(ballot, Account.SCIENCE, VoteChoice.YES));
    assertEquals(Kind.DENIED, refused.kind());
    assertEquals("ballot.recused", refused.code());
  }

  @Test
  void nobodyVotesInAClosedBallot() {
    long closed = mother.own(Account.FIRM).decidedBallot();
    CallRefused refused =
        assertThrows(
            CallRefused.class,
            () ->
                klaster
                    .as(Account.FIRM)
                    .service(Voting.class)
                    .cast(new CastVote(closed, VoteChoice.YES, null)));
    assertTrue(refused.kind() == Kind.CONFLICT || refused.kind() == Kind.DENIED, refused.code());
  }

  private void vote(long ballot, Account seat, VoteChoice choice) {
    klaster
        .as(seat)
        .service(Voting.class)
        .cast(new CastVote(ballot, choice, List.of(), "себебі / причина", 0));
  }

  private void recuse(long ballot, Account seat) {
    Sql sql = klaster.sql();
    boolean recused =
        sql.number(
                "select count(*) from ballot_seat b, person p where p.id = b.person_id"
                    + " and b.ballot_id = ? and p.username = ? and b.recusal is not null",
                ballot,
                seat.username())
            > 0;
    if (!recused) {
      klaster
          .as(seat)
          .service(Voting.class)
          .declareInterest(new DeclareInterest(ballot, "Жеткізуші / supplier"));
    }
  }
}
