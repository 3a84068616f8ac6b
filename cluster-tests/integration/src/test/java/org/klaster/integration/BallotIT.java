package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.DeclareInterest;
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
