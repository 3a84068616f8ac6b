package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.QuestionMother;
import org.klaster.tests.RowMother;
import org.klaster.tests.SessionMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.council.SeatFunction;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * Each kind of ballot against each way in which a vote must not be taken, by the table {@code
 * ballot-refusals.csv}: the code of the refusal, or why the case cannot occur. Whatever was refused
 * has left no vote.
 */
@OnBothDatabases
class BallotRefusalsIT {

  private static final String CANNOT_OCCUR = "-";
  private static final int UNKNOWN_OPTION = 99;
  private static final long FIRST = 7_200_000_000L;
  private static final List<Account> SEATS =
      List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM, Account.SCIENCE);

  private final TestKlaster klaster;
  private final RowMother mother;
  private final SessionMother sessions;
  private final Sql sql;
  private long seat;
  private long stranger;
  private long foreignCouncil;
  private final List<Long> representations = new ArrayList<>();

  BallotRefusalsIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sessions = new SessionMother(klaster);
    sql = klaster.ownerSql();
  }

  @AfterEach
  void nobodyRepresentsTheCopies() {
    representations.forEach(id -> sql.change("delete from representation where id = ?", id));
  }

  /** Kinds of ballots that the table knows. */
  private enum Kind {
    ADMISSION("membership-application", "ADMISSION", "YES_NO"),
    PROGRAMME("programme", "PROGRAMME", "YES_NO"),
    TENDER("tender", "TENDER", "YES_NO"),
    CAMPAIGN("campaign", "CAMPAIGN", "YES_NO"),
    ITEM_IN_SESSION("agenda-item", "QUESTION", "YES_NO"),
    CHOICE_IN_SESSION("agenda-item", "QUESTION", "CHOICE"),
    APPROVAL_IN_SESSION("agenda-item", "QUESTION", "APPROVAL"),
    SECRET_IN_SESSION("agenda-item", "QUESTION", "YES_NO"),
    ITEM_IN_WRITING("agenda-item", "QUESTION", "YES_NO"),
    ELECTION_IN_SESSION("agenda-item", "ELECTION", "CHOICE"),
    QUESTION("council-question", "QUESTION", "YES_NO"),
    CHOICE("council-question", "QUESTION", "CHOICE"),
    SECRET_CHOICE("council-question", "QUESTION", "CHOICE"),
    APPROVAL("council-question", "QUESTION", "APPROVAL"),
    ELECTION("council-question", "ELECTION", "CHOICE");

    private final String subject;
    private final String kind;
    private final String method;

    Kind(String subject, String kind, String method) {
      this.subject = subject;
      this.kind = kind;
      this.method = method;
    }

    boolean hasOptions() {
      return !method.equals("YES_NO");
    }

    boolean isInSession() {
      return subject.equals("agenda-item");
    }
  }

  /** What is done to the ballot before the firm votes, or how it votes; in this order. */
  private enum Case {
    NOT_ENTITLED,
    RECUSED,
    UNKNOWN_OPTION,
    NOT_PRESENT,
    STALE,
    REVOKED_DELEGATION,
    FOREIGN_COUNCIL,
    /** From here on the firm has voted once. */
    TWICE,
    WRONG_STATE,
    /** The last: nothing opens it again. */
    AFTER_THE_DEADLINE
  }

  @Test
  void everyKindRefusesEveryCase() {
    seat = mother.own(Account.FIRM).seat();
    TestRows foreign = mother.foreign();
    stranger = sql.number("select person_id from seat where id = ?", foreign.seat());
    foreignCouncil = sql.number("select council_id from seat where id = ?", foreign.seat());
    Map<String, String> expected = new HashMap<>();
    for (String[] row : table()) {
      expected.put(row[0] + " " + row[1], row[2]);
      assertFalse(row[2].equals(CANNOT_OCCUR) && row[3].isBlank(), "why: " + row[0] + row[1]);
    }
    List<Executable> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add(() -> refusesEveryCase(kind, expected));
    }
    assertAll(kinds);
  }

  private void refusesEveryCase(Kind kind, Map<String, String> expected) {
    long ballot = ballot(kind);
    List<Executable> cells = new ArrayList<>();
    for (Case situation : Case.values()) {
      String code = Objects.requireNonNull(expected.get(kind + " " + situation));
      if (!code.equals(CANNOT_OCCUR)) {
        String answer = answer(kind, situation, ballot);
        cells.add(() -> assertEquals(code, answer, kind + " " + situation));
      }
    }
    cells.add(() -> assertEquals(1, votes(ballot, Account.FIRM), kind + ": one vote was taken"));
    assertAll(cells);
  }

  private String answer(Kind kind, Case situation, long ballot) {
    List<Integer> marked = kind.hasOptions() ? List.of(1) : List.of();
    int seen = (int) votes(ballot, Account.FIRM);
    if (situation == Case.TWICE) {
      assertEquals("", vote(Account.FIRM, ballot, seen, marked), kind + " may be voted");
    }
    turn(situation, ballot, true);
    String answer =
        situation == Case.REVOKED_DELEGATION
            ? told(new CastVote(ballot, VoteChoice.YES, marked, null, 0, chair()), Account.FIRM)
            : vote(
                Account.FIRM,
                ballot,
                situation == Case.STALE ? seen + 3 : seen,
                situation == Case.UNKNOWN_OPTION ? List.of(UNKNOWN_OPTION) : marked);
    turn(situation, ballot, false);
    return answer;
  }

  /** Makes the situation, or ends it. */
  private void turn(Case situation, long ballot, boolean on) {
    switch (situation) {
      case WRONG_STATE ->
          sql.change("update ballot set status = ? where id = ?", on ? "ANNULLED" : "OPEN", ballot);
      case RECUSED ->
          sql.change(
              "update ballot_seat set recusal = ? where ballot_id = ? and seat_id = ?",
              on ? "DECLARED" : null,
              ballot,
              seat);
      case NOT_PRESENT ->
          sql.change(
              "update attendance set mode = ? where seat_id = ? and meeting_id ="
                  + " (select meeting_id from ballot where id = ?)",
              on ? "ABSENT" : "IN_ROOM",
              seat,
              ballot);
      case NOT_ENTITLED -> exchange(ballot, on);
      case FOREIGN_COUNCIL -> {
        exchange(ballot, on);
        sql.change(
            "update ballot set council_id = ? where id = ?",
            on ? foreignCouncil : council(),
            ballot);
      }
      case REVOKED_DELEGATION -> revokedDelegation(ballot, on);
      case AFTER_THE_DEADLINE -> {
        Instant now = (Instant) sql.value("select current_timestamp");
        sql.change("update ballot set closes_at = ? where id = ?", now.minusMillis(1), ballot);
      }
      default -> {
        // How it is voted makes the situation.
      }
    }
  }

  /** The firm's seat was another person's when the ballot was opened. */
  private void exchange(long ballot, boolean on) {
    sql.change(
        "update ballot_seat set person_id = ? where ballot_id = ? and seat_id = ?",
        on ? stranger : person(),
        ballot,
        seat);
  }

  /** The chair let the firm vote for its seat in the meeting, and took that back. */
  private void revokedDelegation(long ballot, boolean on) {
    if (on) {
      sql.change(
          "insert into delegation (id, version, meeting_id, from_seat_id, to_seat_id, given_by,"
              + " given_at, revoked_at) select ?, 0, b.meeting_id, ?, ?, ?, current_timestamp,"
              + " current_timestamp from ballot b where b.id = ?",
          FIRST + Fresh.number(),
          chair(),
          seat,
          person(),
          ballot);
    }
  }

  private long chair() {
    return seatOf(Account.GOVERNMENT);
  }

  /** The account's seat of today in the firm's council. */
  private long seatOf(Account account) {
    return sql.number(
        "select s.id from seat s, person p, seat f where p.id = s.person_id and f.id = ?"
            + " and s.council_id = f.council_id and p.username = ?"
            + " and s.held_from <= current_date and s.held_until > current_date",
        seat,
        account.username());
  }

  private long person() {
    return sql.number("select id from person where username = 'firm'");
  }

  private long council() {
    return sql.number("select council_id from seat where id = ?", seat);
  }

  @Test
  void theTableIsWhole() {
    Set<String> known = new HashSet<>();
    table().forEach(row -> assertTrue(known.add(row[0] + " " + row[1]), "once: " + row[1]));
    for (Kind kind : Kind.values()) {
      for (Case situation : Case.values()) {
        assertTrue(known.contains(kind + " " + situation), kind + " " + situation);
      }
    }
  }

  /** Every seat against every seat's organisation as the one whose case it is. */
  @Test
  void nobodyVotesOnTheirOwnCase() {
    for (Account interested : SEATS) {
      long ballot = mother.copyOfAdmission();
      long organisation = mother.own(interested).organisation();
      sql.change(
          "update ballot set interested_organisation_id = ? where id = ?", organisation, ballot);
      for (Account voter : SEATS) {
        String answer = vote(voter, ballot, 0, List.of());
        assertEquals(
            voter == interested ? "access.own-case" : "", answer, voter + " on " + interested);
      }
      assertEquals(0, votes(ballot, interested));
    }
  }

  /** Who comes to act for the applicant while the ballot is open cannot vote any more. */
  @Test
  void whoComesToActForTheApplicantCannotVote() {
    long ballot = mother.copyOfAdmission();
    assertEquals("", vote(Account.FIRM, ballot, 0, List.of()));
    long applicant =
        sql.number("select interested_organisation_id from ballot where id = ?", ballot);
    representations.add(mother.represent(Account.FIRM, applicant));
    assertEquals("access.own-case", vote(Account.FIRM, ballot, 1, List.of()));
    assertEquals(1, votes(ballot, Account.FIRM), "the vote of before stays stored");
  }

  /** An open ballot of the kind; where it is voted in a session, firm and farm are there. */
  private long ballot(Kind kind) {
    switch (kind) {
      case CHOICE:
        return new QuestionMother(klaster).choice(3, false, true);
      case SECRET_CHOICE:
        return new QuestionMother(klaster).choice(3, true, true);
      case ELECTION:
        return new QuestionMother(klaster)
            .election(SeatFunction.DEPUTY, seatOf(Account.SCIENCE), chair());
      case SECRET_IN_SESSION:
        return secretInSession();
      case ITEM_IN_WRITING:
        return Objects.requireNonNull(
            sessions.view(sessions.begunInWriting()).agenda().get(0).ballotId());
      case ADMISSION:
        return mother.copyOfAdmission();
      default:
        return copyOf(kind);
    }
  }

  private long secretInSession() {
    long meeting = sessions.begun();
    return new QuestionMother(klaster)
        .secretly(() -> sessions.ballot(meeting, Account.FIRM, Account.FARM, Account.SCIENCE));
  }

  private long copyOf(Kind kind) {
    long ballot = mother.copyOfAdmission();
    sql.change(
        "update ballot set subject_type = ?, subject_id = ?, live_key = ?, kind = ?, method = ?,"
            + " option_places = ?, interested_organisation_id = null where id = ?",
        kind.subject,
        Fresh.number(),
        "r" + Fresh.number(),
        kind.kind,
        kind.method,
        kind.hasOptions() ? "1 2 3" : null,
        ballot);
    if (kind.isInSession()) {
      long session = mother.sessionOf(mother.own(Account.FIRM).cluster());
      sql.change("update ballot set meeting_id = ? where id = ?", session, ballot);
      for (Account account : List.of(Account.FIRM, Account.FARM)) {
        sql.change(
            "insert into attendance (id, version, meeting_id, seat_id, ordinal, mode, recorded_by,"
                + " recorded_at) select ?, 0, ?, s.seat_id, 1, 'IN_ROOM', s.person_id,"
                + " current_timestamp from ballot_seat s, person p where s.ballot_id = ?"
                + " and p.id = s.person_id and p.username = ?",
            FIRST + Fresh.number(),
            session,
            ballot,
            account.username());
      }
    }
    return ballot;
  }

  /** The code of the refusal; empty where the vote was taken. */
  private String vote(Account account, long ballot, int seen, List<Integer> options) {
    return told(new CastVote(ballot, VoteChoice.YES, options, "себебі / причина", seen), account);
  }

  private String told(CastVote vote, Account account) {
    try {
      klaster.as(account).service(Voting.class).cast(vote);
      return "";
    } catch (CallRefused refused) {
      return refused.code().isEmpty() ? refused.toString() : refused.code();
    }
  }

  private long votes(long ballot, Account account) {
    return sql.number(
        "select count(*) from vote v, ballot_seat s, person p where v.ballot_id = ?"
            + " and s.ballot_id = v.ballot_id and s.seat_id = v.seat_id and p.id = s.person_id"
            + " and p.username = ?",
        ballot,
        account.username());
  }

  private static List<String[]> table() {
    try (InputStream in =
        Objects.requireNonNull(
            BallotRefusalsIT.class.getResourceAsStream("/ballot-refusals.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> Arrays.copyOf((line + "; ").split(";"), 4))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
