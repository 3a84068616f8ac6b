package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.BallotTermsView.Option;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.CastDecidingVote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.Questions;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.Answers;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.QuestionMother;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * Ballots with options, elections, and reasons for a no. Four seats; quorum 2/3 of them, carried by
 * more than half of those who take part: 3 of 4, 2 of 3.
 */
@OnBothDatabases
class OptionBallotIT {

  private final TestKlaster klaster;
  private final QuestionMother questions;

  OptionBallotIT(TestDatabase database) {
    klaster = database.klaster();
    questions = new QuestionMother(klaster);
  }

  @Test
  void theCountIsHiddenUntilTheCloseUnlessTheRulesTellIt() {
    long hidden = questions.choice(2, false, true);
    long told = questions.choice(2, false, false);
    vote(hidden, Account.FIRM, 1);
    vote(told, Account.FIRM, 1);
    for (Account reader :
        List.of(
            Account.FARM,
            Account.GOVERNMENT,
            Account.SCIENCE,
            Account.COORDINATOR,
            Account.MINISTRY)) {
      assertNull(view(hidden, reader).interim());
      assertEquals(1, Objects.requireNonNull(view(told, reader).interim()).yes());
      String body = klaster.restAs(reader).get("/api/v1/ballots/" + hidden).response().body();
      assertTrue(body.contains("\"voted\":1"), body);
      assertFalse(body.contains("interim") || body.contains("tally"), body);
      assertThrows(
          CallRefused.class, () -> klaster.as(reader).service(Decisions.class).decision(hidden));
    }
  }

  @Test
  void papersThatCannotBeCountedAreRefused() {
    long ballot = questions.choice(2, false, true);
    assertRefused("ballot.unknown-option", () -> vote(ballot, Account.FIRM, 3));
    assertRefused("ballot.too-many-options", () -> vote(ballot, Account.FIRM, 1, 2));
    assertRefused("ballot.option-missing", () -> vote(ballot, Account.FIRM));
    assertEquals(0, view(ballot, Account.FIRM).voted());
  }

  /** 2 and 2 of 4 are level: with one more the majority of 3 is reached, so the chair chooses. */
  @Test
  void theChairChoosesAmongTheLevel() {
    long ballot = questions.choice(3, false, true);
    vote(ballot, Account.FIRM, 1);
    vote(ballot, Account.FARM, 1);
    vote(ballot, Account.SCIENCE, 2);
    vote(ballot, Account.GOVERNMENT, 2);
    assertEquals(BallotOutcome.TIED, view(ballot, Account.FIRM).outcome());
    assertRefused("ballot.casting-options", () -> breakTie(ballot, 3));
    Rest chair = klaster.restAs(Account.GOVERNMENT);
    String at = "/api/v1/ballots/" + ballot;
    Map<String, Object> second = Map.of("options", List.of(2));
    assertEquals(428, chair.post(at + "/casting-vote", second).status());
    assertEquals(412, chair.postWithMatch(at + "/casting-vote", Answers.STALE, second).status());
    Answers.made(chair.postWithMatch(at + "/casting-vote", Answers.tag(chair, at), second));
    assertEquals(List.of(2), decision(ballot).tally().options(OptionStanding.CARRIED));
  }

  /** 2, 1 and nobody of 4: 3 needed; the second round is between the two that got votes. */
  @Test
  void secondRoundOfAnElectionGivesTheFunction() {
    long firm = seat(Account.FIRM);
    klaster
        .ownerSql()
        .change("delete from seat_function where held_function = 'DEPUTY' and seat_id = ?", firm);
    long ballot =
        questions.election(SeatFunction.DEPUTY, firm, seat(Account.FARM), seat(Account.SCIENCE));
    vote(ballot, Account.FIRM, 1);
    vote(ballot, Account.FARM, 2);
    vote(ballot, Account.SCIENCE, 1);
    abstain(ballot, Account.GOVERNMENT);
    assertEquals(BallotOutcome.NOT_CARRIED, view(ballot, Account.FIRM).outcome());
    assertEquals(0, deputies(firm), "who does not reach the majority does not get it");

    long round = klaster.as(Account.SCIENCE).service(Questions.class).repeat(ballot);
    BallotView second = view(round, Account.FIRM);
    assertEquals(ballot, second.repeatOf());
    assertEquals(List.of(1, 2), second.terms().options().stream().map(Option::place).toList());
    assertRefused("ballot.not-repeatable", () -> repeat(ballot));
    for (Account seat : List.of(Account.FIRM, Account.SCIENCE, Account.GOVERNMENT)) {
      vote(round, seat, 1);
    }
    vote(round, Account.FARM, 2);
    assertEquals(List.of(1), decision(round).tally().options(OptionStanding.CARRIED));
    assertEquals(1, deputies(firm), "elected with the certified result");
    klaster
        .ownerSql()
        .change("delete from seat_function where held_function = 'DEPUTY' and seat_id = ?", firm);
  }

  @Test
  void aNoToAnAdmissionGivesItsReason() {
    long ballot = new RowMother(klaster).copyOfAdmission();
    Voting firm = klaster.as(Account.FIRM).service(Voting.class);
    assertRefused("ballot.reason-missing", () -> firm.cast(new CastVote(ballot, VoteChoice.NO, 0)));
    firm.cast(new CastVote(ballot, VoteChoice.NO, List.of(), " Сертификат жоқ ", 0));
    for (Account seat : List.of(Account.FARM, Account.SCIENCE, Account.GOVERNMENT)) {
      klaster.as(seat).service(Voting.class).cast(new CastVote(ballot, VoteChoice.YES, 0));
    }
    assertTrue(
        decision(ballot).seats().stream().anyMatch(s -> "Сертификат жоқ".equals(s.reason())));
    String audited = klaster.ownerSql().rows("select * from audit_event").toString();
    assertFalse(audited.contains("Сертификат жоқ"), "a reason is not in the trail");
  }

  private void vote(long ballot, Account seat, Integer... options) {
    var receipt =
        klaster
            .as(seat)
            .service(Voting.class)
            .cast(new CastVote(ballot, VoteChoice.YES, List.of(options), null, null));
    assertNotNull(receipt);
    assertNull(receipt.code(), "an open vote has no code");
  }

  private void abstain(long ballot, Account seat) {
    klaster.as(seat).service(Voting.class).cast(new CastVote(ballot, VoteChoice.ABSTAIN, null));
  }

  private void breakTie(long ballot, int option) {
    Voting chair = klaster.as(Account.GOVERNMENT).service(Voting.class);
    int version = chair.ballot(ballot).version();
    chair.castDecidingVote(new CastDecidingVote(ballot, true, List.of(option), version));
  }

  private void repeat(long ballot) {
    klaster.as(Account.COORDINATOR).service(Questions.class).repeat(ballot);
  }

  private BallotView view(long ballot, Account reader) {
    return klaster.as(reader).service(Voting.class).ballot(ballot);
  }

  private DecisionView decision(long ballot) {
    return klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
  }

  private long seat(Account account) {
    return klaster
        .sql()
        .number(
            "select s.id from seat s, person p, council c where p.id = s.person_id"
                + " and c.id = s.council_id and c.cluster_id = ? and p.username = ?"
                + " and s.held_until > current_date order by s.id",
            new RowMother(klaster).own(Account.FIRM).cluster(),
            account.username());
  }

  private long deputies(long seat) {
    return klaster
        .sql()
        .number(
            "select count(*) from seat_function where held_function = 'DEPUTY' and seat_id = ?"
                + " and (held_until is null or held_until > current_date)",
            seat);
  }

  private static void assertRefused(String code, Runnable call) {
    CallRefused refused = assertThrows(CallRefused.class, call::run);
    assertEquals(code, refused.code());
  }
}
