package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.BallotView;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Decisions;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.Await;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Crowd;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * Two hundred seats vote in the last second before the deadline, each as a person of its own over
 * the real sign-in: no vote that was taken is lost, none that came late is counted, and each voter
 * knows which it was.
 */
@OnBothDatabases
class BallotCrowdIT {

  private static final int SEATS = 200;
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final long FIRST = 7_100_000_000L;

  private final TestKlaster klaster;
  private final Sql sql;
  private final RowMother mother;

  BallotCrowdIT(TestDatabase database) {
    klaster = database.klaster();
    sql = klaster.ownerSql();
    mother = new RowMother(klaster);
  }

  /** What became of a seat's vote: how many were taken, and why it was not. */
  private record Voter(int taken, String refusal) {}

  @Test
  void nothingIsLostAndNothingLateIsCounted() {
    List<String> tokens = Crowd.tokens(SEATS);
    long ballot = ballotOfTheCrowd();
    List<Supplier<Voter>> voters = new ArrayList<>();
    List<Supplier<BallotView>> looks = new ArrayList<>();
    for (int number = 0; number < SEATS; number++) {
      Voting voting = klaster.withToken(tokens.get(number)).service(Voting.class);
      VoteChoice choice = VoteChoice.values()[number % VoteChoice.values().length];
      voters.add(() -> vote(voting, ballot, choice));
      looks.add(() -> voting.ballot(ballot));
    }
    Duration left = timeFor(looks);
    Instant now = (Instant) sql.value("select current_timestamp");
    sql.change("update ballot set closes_at = ? where id = ?", now.plus(left), ballot);
    List<Voter> results = AtOnce.all(voters);

    results.forEach(one -> assertEquals(one.taken() == 1 ? "" : "ballot.not-open", one.refusal()));
    Await.until("the ballot closes", () -> status(ballot).equals("CERTIFIED"));
    Map<String, Long> stored = stored(ballot);
    for (int number = 0; number < SEATS; number++) {
      String name = Crowd.username(number);
      assertEquals(results.get(number).taken(), stored.getOrDefault(name, 0L), name);
    }
    int inTime = (int) results.stream().filter(one -> one.taken() > 0).count();
    assertTrue(inTime > 0, "somebody was in time");
    assertEquals(
        0,
        sql.number(
            "select count(*) from vote v, ballot b where b.id = v.ballot_id and b.id = ?"
                + " and v.voted_at >= b.closes_at",
            ballot));
    assertEquals(
        inTime,
        sql.number("select count_yes + count_no + count_abstain from ballot where id = ?", ballot));
    assertTrue(
        klaster.as(Account.AUDITOR).service(Decisions.class).decision(ballot).agrees(),
        "the stored count is that of the stored votes");
  }

  /**
   * All look at the ballot first, as voters do. The last second is longer where the machine has so
   * much else to do that nobody would get through in one.
   */
  private static Duration timeFor(List<Supplier<BallotView>> looks) {
    long begun = System.nanoTime();
    AtOnce.all(looks);
    Duration half = Duration.ofNanos((System.nanoTime() - begun) / 2);
    return half.compareTo(SECOND) > 0 ? half : SECOND;
  }

  /** One vote; where too many were there at once it was not taken, and is given again. */
  private static Voter vote(Voting voting, long ballot, VoteChoice choice) {
    while (true) {
      try {
        voting.cast(new CastVote(ballot, choice, List.of(), "себебі / причина", 0));
        return new Voter(1, "");
      } catch (CallRefused refused) {
        if (refused.kind() != Kind.FAULT && !refused.code().equals("busy")) {
          return new Voter(0, refused.code());
        }
      }
    }
  }

  /** In a council that nobody else has to do with; one seat more never votes. */
  private long ballotOfTheCrowd() {
    TestRows foreign = mother.foreign();
    long council = sql.number("select id from council where cluster_id = ?", foreign.cluster());
    long ballot = mother.copyOfAdmission();
    sql.change("delete from ballot_seat where ballot_id = ?", ballot);
    sql.change("update ballot set council_id = ? where id = ?", council, ballot);
    seatTheCrowd(council, ballot, foreign.seat());
    return ballot;
  }

  private void seatTheCrowd(long council, long ballot, long model) {
    String people =
        IntStream.rangeClosed(0, SEATS)
            .mapToObj(Crowd::username)
            .map(name -> "(" + (FIRST + Fresh.number()) + ", 0, '" + name + "', '" + name + "')")
            .collect(Collectors.joining(", "));
    sql.change("insert into person (id, version, username, full_name) values " + people);
    sql.change(
        "insert into seat (id, version, council_id, sphere, organisation_id, person_id, held_from,"
            + " held_until) select p.id, 0, ?, s.sphere, s.organisation_id, p.id, s.held_from,"
            + " s.held_until from person p, seat s where p.username like 'crowd-%' and s.id = ?",
        council, model);
    sql.change(
        "insert into ballot_seat (id, version, ballot_id, seat_id, sphere, organisation_id,"
            + " person_id, chair) select s.id, 0, ?, s.id, s.sphere, s.organisation_id,"
            + " s.person_id, false from seat s, person p where p.id = s.person_id"
            + " and p.username like 'crowd-%'",
        ballot);
  }

  /** Stored votes by the name of the account; without those who have none. */
  private Map<String, Long> stored(long ballot) {
    return sql
        .rows(
            "select p.username, count(*) as votes from vote v, ballot_seat s, person p"
                + " where v.ballot_id = ? and s.ballot_id = v.ballot_id and s.seat_id = v.seat_id"
                + " and p.id = s.person_id group by p.username",
            ballot)
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get("username").toString(),
                row -> ((Number) row.get("votes")).longValue()));
  }

  private String status(long ballot) {
    return sql.text("select status from ballot where id = ?", ballot);
  }
}
