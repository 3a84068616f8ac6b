package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.Assignments;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DecisionKey;
import org.klaster.api.council.GiveAssignment;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.Minutes;
import org.klaster.api.council.MinutesRevisionView;
import org.klaster.api.council.MinutesView;
import org.klaster.api.council.ReportExecution;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.SessionMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.verifier.Report;
import org.klaster.verifier.Verdict;
import org.klaster.verifier.Verification;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.council.MinutesState;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Minutes from the close of a meeting to a file that is checked outside the server; government is
 * the chair of the demonstration council, science its secretary.
 */
@OnBothDatabases
class MinutesIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final SessionMother sessions;
  private final long cluster;

  MinutesIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sessions = new SessionMother(klaster);
    cluster = mother.own(Account.FIRM).cluster();
  }

  @Test
  void signedByBothTheyAreValidOutsideTheServerToo() {
    long id = closed();
    assertRefused("minutes.none", () -> minutes(Account.FIRM).json(id));
    assertEquals(1, minutes(Account.SCIENCE).draft(id, "Ескерту жоқ"));
    minutes(Account.FARM).comment(id, "Дұрыс");
    assertEquals(Verdict.UNKNOWN, verify(id).verdict(), "nobody has signed");

    String first = last(id).sha256();
    assertEquals(2, minutes(Account.COORDINATOR).draft(id, "Ескерту: ӘІҢҒҮҰҚӨҺ"));
    assertRefused("minutes.other-version", () -> minutes(Account.SCIENCE).sign(id, first));
    minutes(Account.SCIENCE).sign(id, last(id).sha256());
    assertRefused(
        "minutes.signed-already", () -> minutes(Account.SCIENCE).sign(id, last(id).sha256()));
    assertRefused("minutes.not-signer", () -> minutes(Account.FIRM).sign(id, last(id).sha256()));
    assertEquals(MeetingStatus.CLOSED, status(id));
    minutes(Account.GOVERNMENT).sign(id, last(id).sha256());

    assertEquals(MeetingStatus.MINUTED, status(id));
    MinutesView view = minutes(Account.FIRM).minutes(id);
    assertTrue(view.signed());
    assertEquals(1, view.comments().size());
    assertEquals(MinutesState.VALID, last(id).state());
    assertRefused("minutes.not-closed", () -> minutes(Account.SCIENCE).draft(id, null));
    Report report = verify(id);
    assertEquals(Verdict.VALID, report.verdict(), report.toString());
    String path = "/api/v1/meetings/" + id + "/minutes";
    byte[] file = minutes(Account.FIRM).json(id).content();
    assertEquals(
        new String(file, StandardCharsets.UTF_8),
        klaster.restAs(Account.FIRM).get(path).response().body());
    assertEquals(404, klaster.restAs(Account.APPLICANT).get(path).status());
  }

  @Test
  void aVoteThatTheDatabasesOwnerTurnsIsToldAndTheFileStaysWhatWasSigned() {
    long id = signed();
    long ballot = ballot(id);
    klaster.ownerSql().change("update vote set choice = 'NO' where ballot_id = ?", ballot);
    assertEquals(MinutesState.DIFFERS, last(id).state());
    assertEquals(Verdict.VALID, verify(id).verdict(), "the file says what was signed");
  }

  @Test
  void aRecordThatTheDatabasesOwnerRewritesIsBrokenEverywhere() {
    long id = signed();
    String said = last(id).content();
    String turned = said.replaceFirst("\"choice\":\"YES\"", "\"choice\":\"NO\"");
    assertFalse(said.equals(turned));
    klaster
        .ownerSql()
        .change("update minutes_revision set content = ? where meeting_id = ?", turned, id);
    assertEquals(MinutesState.BROKEN, last(id).state());
    assertEquals(Verdict.INVALID, verify(id).verdict());
  }

  @Test
  void assignmentsStandInThemAsTheyWereWhenTheyWereMade() {
    long id = closed();
    long ballot = ballot(id);
    long early = give(ballot, "Ерте");
    minutes(Account.SCIENCE).draft(id, null);
    assertTrue(last(id).content().contains("\"format\":\"klaster-minutes/2\""));
    assertTrue(last(id).content().contains("\"id\":" + early), last(id).content());
    assertTrue(last(id).content().contains("\"state\":\"ASSIGNED\""));
    long late = give(ballot, "Кеш");
    assertFalse(last(id).content().contains("\"id\":" + late));
    klaster
        .as(Account.FIRM)
        .service(Assignments.class)
        .report(new ReportExecution(early, "Дайын", assignmentVersion(early)), null, null);
    assertEquals(MinutesState.VALID, last(id).state(), "how far it has come is no difference");
    minutes(Account.SCIENCE).sign(id, last(id).sha256());
    minutes(Account.GOVERNMENT).sign(id, last(id).sha256());
    assertEquals(Verdict.VALID, verify(id).verdict(), verify(id).toString());
    klaster.ownerSql().change("update assignment set text_ru = 'Другое' where id = ?", early);
    assertEquals(MinutesState.DIFFERS, last(id).state());
  }

  /** Of assignments so late that they take no place among what waits for the firm. */
  @Test
  void aRecordLongerThanAColumnIsSignedReadAndCheckedWhole() {
    long id = closed();
    long model = give(ballot(id), "Ұзын");
    long first = 7_300_000_000L + 1000L * Fresh.number();
    String copies =
        IntStream.range(0, 400)
            .mapToObj(number -> "(" + (first + number) + ")")
            .collect(Collectors.joining(", "));
    String words = "Әділ ".repeat(200);
    klaster
        .ownerSql()
        .change(
            "insert into assignment (id, version, decision_id, council_id, text_kk, text_ru,"
                + " text_en, responsible_organisation_id, deadline, status, given_at, steps)"
                + " select n.id, 0, decision_id, council_id, ?, ?, ?, responsible_organisation_id,"
                + " date '2099-12-31', status, given_at, steps from assignment a, (values "
                + copies
                + ") n (id) where a.id = ?",
            words,
            words,
            words,
            model);
    minutes(Account.SCIENCE).draft(id, null);
    assertTrue(last(id).content().length() > 1_200_000, "400 texts of 1,000 characters, thrice");
    minutes(Account.SCIENCE).sign(id, last(id).sha256());
    minutes(Account.GOVERNMENT).sign(id, last(id).sha256());
    assertEquals(MinutesState.VALID, last(id).state());
    assertEquals(Verdict.VALID, verify(id).verdict());
    klaster
        .ownerSql()
        .change(
            "update minutes_continuation set content = replace(content, 'Әділ', 'әділ') where"
                + " revision_id = (select max(id) from minutes_revision where meeting_id = ?)",
            id);
    assertEquals(MinutesState.BROKEN, last(id).state());
  }

  private long give(long ballot, String text) {
    return klaster
        .as(Account.SCIENCE)
        .service(Assignments.class)
        .give(
            new GiveAssignment(
                DecisionKey.ofBallot(ballot),
                new LocalizedText(text, text, text),
                mother.own(Account.FIRM).organisation(),
                LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(9),
                null));
  }

  private int assignmentVersion(long assignment) {
    return klaster.as(Account.FIRM).service(Assignments.class).assignment(assignment).version();
  }

  @Test
  void aVoteTurnedBeforeTheDraftIsRefused() {
    long id = closed();
    klaster.ownerSql().change("update vote set choice = 'NO' where ballot_id = ?", ballot(id));
    assertRefused("minutes.recount-differs", () -> minutes(Account.SCIENCE).draft(id, null));
  }

  @Test
  void theApplicationCannotChangeWhatWasSigned() {
    for (String column :
        List.of(
            "minutes_revision set version",
            "minutes_continuation set position",
            "minutes_signature set version",
            "minutes_comment set version")) {
      String refusal = klaster.sql().refusal("update " + column + " = 1");
      assertTrue(
          refusal.matches("(?is).*(not enough rights|permission denied).*"), column + refusal);
    }
  }

  private long signed() {
    long id = closed();
    minutes(Account.SCIENCE).draft(id, null);
    minutes(Account.SCIENCE).sign(id, last(id).sha256());
    minutes(Account.GOVERNMENT).sign(id, last(id).sha256());
    return id;
  }

  /** A closed meeting of three seats with one ballot, two in favour. */
  private long closed() {
    long id = sessions.begun();
    long item = mother.itemOf(id);
    mother.paperOf(item);
    long ballot = sessions.ballot(id, Account.FIRM, Account.FARM, Account.SCIENCE);
    for (Account seat : List.of(Account.FIRM, Account.FARM)) {
      klaster.as(seat).service(Voting.class).cast(new CastVote(ballot, VoteChoice.YES, 0));
    }
    klaster.as(Account.SCIENCE).service(Agendas.class).endVote(item);
    meetings().close(id, version(id));
    return id;
  }

  private Report verify(long id) {
    byte[] file = minutes(Account.FIRM).json(id).content();
    assertTrue(new String(file, StandardCharsets.UTF_8).startsWith("{\"format\":"));
    return Verification.of(file, List.of(), minutes(Account.FIRM).publicKey());
  }

  private long ballot(long id) {
    return klaster
        .sql()
        .number("select ballot_id from agenda_item where meeting_id = ? and votable = true", id);
  }

  private MinutesRevisionView last(long id) {
    return Objects.requireNonNull(minutes(Account.FIRM).minutes(id).last());
  }

  private Meetings meetings() {
    return klaster.as(Account.SCIENCE).service(Meetings.class);
  }

  private Minutes minutes(Account account) {
    return klaster.as(account).service(Minutes.class);
  }

  private int version(long id) {
    return meetings().meeting(id).version();
  }

  private int itemVersion(long id) {
    return meetings().meeting(id).agenda().get(0).version();
  }

  private MeetingStatus status(long id) {
    return meetings().meeting(id).head().status();
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
