package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.Proxies;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.QuestionMother;
import org.klaster.tests.SessionMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.VoteChoice;

/** A delegated vote in a secret ballot of a session. Four seats; the farm's is not there. */
@OnBothDatabases
class SecretProxyIT {

  private final TestKlaster klaster;
  private final SessionMother sessions;
  private final Sql sql;

  SecretProxyIT(TestDatabase database) {
    klaster = database.klaster();
    sessions = new SessionMother(klaster);
    sql = klaster.ownerSql();
  }

  /** Two papers of one person, which nothing but their codes tells apart. */
  @Test
  void inASecretBallotTheSeatThatHoldsADelegationGivesTwoPapers() {
    long meeting = sessions.begun();
    long given = proxies(Account.FARM).delegate(meeting, sessions.seat(Account.FIRM));
    long ballot = secret(meeting);
    String forFarm = paper(Account.FIRM, ballot, VoteChoice.NO, sessions.seat(Account.FARM));
    assertRefused("ballot.delegated", () -> own(Account.FARM, ballot));
    assertRefused("delegation.used", () -> proxies(Account.FARM).revokeDelegation(given));
    String forFirm = paper(Account.FIRM, ballot, VoteChoice.YES, null);
    paper(Account.SCIENCE, ballot, VoteChoice.YES, null);
    paper(Account.GOVERNMENT, ballot, VoteChoice.YES, null);

    DecisionView decision =
        klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
    assertTrue(decision.agrees(), decision.toString());
    assertEquals(3, decision.tally().yes());
    assertEquals(1, decision.tally().no());
    assertEquals(4, decision.tally().tookPart());
    assertEquals(VoteChoice.NO, choice(decision, forFarm));
    assertEquals(VoteChoice.YES, choice(decision, forFirm));
    assertEquals(
        "DELEGATION",
        sql.text(
            "select cast_right from vote where ballot_id = ? and seat_id = ? and choice is null",
            ballot,
            sessions.seat(Account.FARM)));
  }

  @Test
  void inASecretBallotARevokedDelegationGivesNoPaper() {
    long meeting = sessions.begun();
    long given = proxies(Account.FARM).delegate(meeting, sessions.seat(Account.FIRM));
    long ballot = secret(meeting);
    proxies(Account.FARM).revokeDelegation(given);
    assertRefused(
        "delegation.revoked",
        () -> paper(Account.FIRM, ballot, VoteChoice.NO, sessions.seat(Account.FARM)));
    assertEquals(0, sql.number("select count(*) from vote where ballot_id = ?", ballot));
    assertRefused("ballot.not-present", () -> own(Account.FARM, ballot));
    sessions.attend(meeting, Account.FARM);
    paper(Account.FARM, ballot, VoteChoice.YES, null);
    paper(Account.FIRM, ballot, VoteChoice.YES, null);
    paper(Account.SCIENCE, ballot, VoteChoice.NO, null);
    paper(Account.GOVERNMENT, ballot, VoteChoice.YES, null);
    assertEquals(3, sql.number("select count_yes from ballot where id = ?", ballot));
    assertEquals(
        4,
        sql.number("select count(*) from vote where ballot_id = ? and cast_right = 'OWN'", ballot));
  }

  private long secret(long meeting) {
    return new QuestionMother(klaster)
        .secretly(
            () -> sessions.ballot(meeting, Account.FIRM, Account.SCIENCE, Account.GOVERNMENT));
  }

  /** The code of the paper that the account gives, for another seat or null for its own. */
  private String paper(Account account, long ballot, VoteChoice choice, @Nullable Long whose) {
    String code =
        klaster
            .as(account)
            .service(Voting.class)
            .cast(new CastVote(ballot, choice, List.of(), null, null, whose))
            .code();
    assertNotNull(code);
    return code;
  }

  private static VoteChoice choice(DecisionView decision, String code) {
    return Objects.requireNonNull(decision.secrecy()).papers().stream()
        .filter(paper -> paper.code().equals(code))
        .findFirst()
        .orElseThrow()
        .choice();
  }

  private void own(Account account, long ballot) {
    paper(account, ballot, VoteChoice.YES, null);
  }

  private Proxies proxies(Account account) {
    return klaster.as(account).service(Proxies.class);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
