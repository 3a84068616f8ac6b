package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.Admissions;
import org.klaster.api.council.ApplicationNote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.VoteChoice;

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
    assertEquals(1, kinds.stream().filter(Kind.RESULT::equals).count(), kinds.toString());
    assertEquals(1, kinds.stream().filter(Kind.CONFLICT::equals).count(), kinds.toString());
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
    assertEquals(1, kinds.stream().filter(Kind.RESULT::equals).count(), kinds.toString());
    assertEquals(1, kinds.stream().filter(Kind.CONFLICT::equals).count(), kinds.toString());
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

  private Kind vote(Account account, long ballot, VoteChoice choice) {
    Voting voting = klaster.as(account).service(Voting.class);
    return kind(() -> voting.cast(new CastVote(ballot, choice, 0)));
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
