package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DecisionSeat;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.MySeat;
import org.klaster.api.council.Questions;
import org.klaster.api.council.SecrecyView;
import org.klaster.api.council.VoteReceipt;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.QuestionMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.BallotStatus;
import org.klaster.vocabulary.council.OptionStanding;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * Secret ballots of the demonstration council's four seats: nobody links a paper to a seat, each
 * seat finds its own, and what was changed behind the application's back is found.
 */
@OnBothDatabases
class SecretBallotIT {

  private static final List<Account> SEATS =
      List.of(Account.FIRM, Account.FARM, Account.SCIENCE, Account.GOVERNMENT);

  private final TestKlaster klaster;
  private final QuestionMother questions;

  SecretBallotIT(TestDatabase database) {
    klaster = database.klaster();
    questions = new QuestionMother(klaster);
  }

  @Test
  void fromTheOpeningToTheCheckOfTheCode() throws IOException {
    long ballot = questions.choice(3, true, true);
    Map<Account, String> codes = new HashMap<>();
    String first = vote(ballot, Account.FIRM, 1);
    codes.put(Account.FIRM, vote(ballot, Account.FIRM, 2));
    codes.put(Account.FARM, vote(ballot, Account.FARM, 2));
    codes.put(Account.SCIENCE, vote(ballot, Account.SCIENCE, 1));
    assertNothingIsTold(ballot);
    codes.put(Account.GOVERNMENT, vote(ballot, Account.GOVERNMENT, 2));

    DecisionView decision = decision(ballot);
    SecrecyView secrecy = Objects.requireNonNull(decision.secrecy());
    assertEquals(BallotOutcome.CARRIED, decision.tally().outcome());
    assertEquals(List.of(2), decision.tally().options(OptionStanding.CARRIED));
    assertTrue(decision.agrees());
    assertEquals(SEATS.size(), secrecy.papers().size());
    assertEquals(0, secrecy.invalid());
    for (Account seat : SEATS) {
      List<Integer> marked = seat == Account.SCIENCE ? List.of(1) : List.of(2);
      assertEquals(marked, paper(secrecy, codes.get(seat)).options(), "the seat finds its paper");
    }
    assertTrue(secrecy.papers().stream().noneMatch(p -> p.code().equals(first)), "only the last");
    assertTrue(decision.seats().stream().map(DecisionSeat::choice).allMatch(Objects::isNull));

    Await.until("the key is destroyed", () -> keyDestroyed(ballot));
    assertFalse(Files.exists(key(ballot)));
    assertNoRowLinksSeatAndPaper(ballot, codes);
  }

  /** Whoever asks, by whatever way, learns nothing of the votes while the ballot is open. */
  private void assertNothingIsTold(long ballot) {
    List<Account> readers = new ArrayList<>(SEATS);
    readers.addAll(List.of(Account.COORDINATOR, Account.MINISTRY, Account.AUDITOR));
    for (Account reader : readers) {
      BallotView view = klaster.as(reader).service(Voting.class).ballot(ballot);
      assertNull(view.interim());
      assertEquals(3, view.voted(), "who voted is no secret");
      MySeat mine = view.mySeat();
      assertTrue(mine == null || (mine.choice() == null && mine.options().isEmpty()));
      assertThrows(
          CallRefused.class, () -> klaster.as(reader).service(Decisions.class).decision(ballot));
      String body = klaster.restAs(reader).get("/api/v1/ballots/" + ballot).json().toString();
      assertTrue(body.contains("\"voted\":3"), body);
      for (String told : List.of("interim", "tally", "papers", "\"mine\"", "trackingCode")) {
        assertFalse(body.contains(told), told + " to " + reader + ": " + body);
      }
    }
  }

  /**
   * With the whole database after the close, and the data folder: codes stand in the papers alone,
   * papers know no seat, and their order is that of their codes.
   */
  private void assertNoRowLinksSeatAndPaper(long ballot, Map<Account, String> codes)
      throws IOException {
    Sql sql = klaster.ownerSql();
    List<String> tables =
        sql
            .rows(
                "select lower(table_name) as name from information_schema.tables"
                    + " where lower(table_schema) = 'public'"
                    + " and table_name <> 'flyway_schema_history'")
            .stream()
            .map(row -> String.valueOf(row.values().iterator().next()))
            .toList();
    assertTrue(tables.contains("vote") && tables.contains("audit_event"), tables.toString());
    for (String table : tables) {
      String rows = sql.rows("select * from " + table).toString();
      for (String code : codes.values()) {
        boolean expected = table.equals("ballot_paper");
        assertEquals(expected, rows.contains(code), "code in " + table);
      }
    }
    for (Map<String, Object> row :
        sql.rows(
            "select choice, option_places, reason, sealed from vote where ballot_id = ?", ballot)) {
      List<Object> values = new ArrayList<>(row.values());
      assertEquals(3, values.stream().filter(Objects::isNull).count(), "nothing but the seal");
    }
    assertEquals(
        1,
        sql.number("select count(distinct length(sealed)) from vote where ballot_id = ?", ballot),
        "papers are of one length");
    List<String> inOrderOfRows =
        sql.rows("select code from ballot_paper where ballot_id = ? order by id", ballot).stream()
            .map(row -> String.valueOf(row.values().iterator().next()))
            .toList();
    assertEquals(inOrderOfRows.stream().sorted().toList(), inOrderOfRows);
    assertNoFileHolds(codes);
  }

  private void assertNoFileHolds(Map<Account, String> codes) throws IOException {
    Path root = klaster.klaster().data().root();
    Path database = klaster.klaster().data().database();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(f -> !f.startsWith(database)).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String code : codes.values()) {
          assertFalse(content.contains(code), "code in " + file);
        }
      }
    }
  }

  @Test
  void aFlippedByteIsFoundAtTheClose() {
    long ballot = questions.choice(2, true, true);
    vote(ballot, Account.FIRM, 1);
    vote(ballot, Account.FARM, 1);
    vote(ballot, Account.SCIENCE, 2);
    Sql sql = klaster.ownerSql();
    String sealed =
        sql.text(
            "select v.sealed from vote v, person p where p.id = v.person_id and v.ballot_id = ?"
                + " and p.username = 'firm'",
            ballot);
    char flipped = sealed.charAt(100) == 'A' ? 'B' : 'A';
    sql.change(
        "update vote set sealed = ? where ballot_id = ? and sealed = ?",
        sealed.substring(0, 100) + flipped + sealed.substring(101),
        ballot,
        sealed);
    vote(ballot, Account.GOVERNMENT, 1);

    DecisionView decision = decision(ballot);
    SecrecyView secrecy = Objects.requireNonNull(decision.secrecy());
    assertEquals(1, secrecy.invalid());
    assertEquals(3, secrecy.papers().size());
    assertEquals(4, decision.tally().tookPart(), "it took part");
    assertEquals(3, decision.tally().yes(), "and is counted for nothing");
    assertEquals(1, audited("ballot.paper-invalid", ballot));
  }

  @Test
  void aBallotWhoseKeyIsLostIsAnnulledAndCanBePutAgain() throws IOException {
    long ballot = questions.choice(2, true, true);
    Files.delete(key(ballot));
    SEATS.forEach(seat -> vote(ballot, seat, 1));
    BallotView view = klaster.as(Account.FIRM).service(Voting.class).ballot(ballot);
    assertEquals(BallotStatus.ANNULLED, view.status());
    assertTrue(String.valueOf(view.annulReason()).contains("key is lost"), view.annulReason());
    assertEquals(
        0, klaster.sql().number("select count(*) from ballot_paper where ballot_id = ?", ballot));
    long again = klaster.as(Account.COORDINATOR).service(Questions.class).repeat(ballot);
    assertEquals(
        ballot, klaster.sql().number("select repeat_of_id from ballot where id = ?", again));
  }

  @Test
  void whereTooFewAreLeftNoPaperIsOpened() {
    long ballot = questions.choice(2, true, true);
    vote(ballot, Account.FIRM, 1);
    recuse(ballot, Account.SCIENCE);
    assertEquals(
        BallotStatus.OPEN, klaster.as(Account.FIRM).service(Voting.class).ballot(ballot).status());
    recuse(ballot, Account.FARM);
    assertEquals(
        BallotStatus.ANNULLED,
        klaster.as(Account.FIRM).service(Voting.class).ballot(ballot).status());
    Await.until("the key is destroyed", () -> keyDestroyed(ballot));
  }

  @Test
  void restTellsTheCodeOnce() {
    long ballot = questions.choice(2, true, true);
    var answer =
        klaster
            .restAs(Account.FIRM)
            .post("/api/v1/ballots/" + ballot + "/votes", Map.of("options", List.of(1)));
    assertEquals(201, answer.status());
    String code = answer.json().get("trackingCode").asText();
    assertEquals(19, code.length());
    String later = klaster.restAs(Account.FIRM).get("/api/v1/ballots/" + ballot).response().body();
    assertFalse(later.contains(code));
    assertFalse(later.contains("trackingCode"));
  }

  private String vote(long ballot, Account seat, int option) {
    VoteReceipt receipt =
        klaster
            .as(seat)
            .service(Voting.class)
            .cast(new CastVote(ballot, VoteChoice.YES, List.of(option), null, null));
    String code = receipt.code();
    assertNotNull(code);
    return code;
  }

  private void recuse(long ballot, Account seat) {
    klaster
        .as(seat)
        .service(Voting.class)
        .declareInterest(new DeclareInterest(ballot, "Жеткізуші / supplier"));
  }

  private DecisionView decision(long ballot) {
    return klaster.as(Account.COORDINATOR).service(Decisions.class).decision(ballot);
  }

  private static SecrecyView.Paper paper(SecrecyView secrecy, String code) {
    return secrecy.papers().stream()
        .filter(paper -> paper.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No paper " + code));
  }

  private boolean keyDestroyed(long ballot) {
    return klaster
            .sql()
            .number(
                "select count(*) from ballot where id = ? and key_destroyed_at is not null", ballot)
        > 0;
  }

  private Path key(long ballot) {
    return klaster.klaster().data().root().resolve("sealing-keys/ballot-" + ballot + ".key");
  }

  private long audited(String operation, long ballot) {
    return klaster
        .ownerSql()
        .number(
            "select count(*) from audit_event where operation = ? and subject_key = ?",
            operation,
            String.valueOf(ballot));
  }
}
