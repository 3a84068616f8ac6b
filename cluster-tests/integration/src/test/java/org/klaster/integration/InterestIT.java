package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.AddToGroup;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.DeclareStandingInterest;
import org.klaster.api.council.InterestRow;
import org.klaster.api.council.Interests;
import org.klaster.api.council.InterestsView;
import org.klaster.api.council.MeetingInput;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.OpenBallot;
import org.klaster.api.council.ProposeItem;
import org.klaster.api.registry.TextInput;
import org.klaster.tests.Account;
import org.klaster.tests.CallOutcome.Kind;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.InterestGround;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Recusal by rule, and restricted papers. The council has four seats; the chair is government's.
 */
@OnBothDatabases
class InterestIT {

  private static final LocalizedText TEXT = new LocalizedText("Сұрақ", "Вопрос", "Question");

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;
  private final long cluster;
  private final long stranger;
  private final String strangersId;

  InterestIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
    cluster = mother.own(Account.FIRM).cluster();
    strangersId = mother.freshBin();
    stranger =
        mother.copy(
            "organisation",
            mother.own(Account.FIRM).organisation(),
            Map.of("legal_id", strangersId));
  }

  /** Other tests count the four seats of this council. */
  @AfterEach
  void nothingStands() {
    sql.change("update interest_declaration set held_until = held_from");
    sql.change("update business_group_member set held_until = held_from");
  }

  @Test
  void aStandingDeclarationRecusesWithItsReason() {
    interests(Account.FARM).declare(declaration(null, strangersId, null));
    long ballot = ballotOn(stranger);
    assertEquals("STANDING_DECLARATION", recusal(ballot, Account.FARM));
    assertEquals("Қайын аға", interest(ballot, Account.FARM));
    assertNull(recusal(ballot, Account.FIRM));

    InterestRow row = only(Account.FARM);
    interests(Account.FARM).end(row.id(), row.version());
    assertNull(recusal(ballotOn(stranger), Account.FARM));
    assertEquals("STANDING_DECLARATION", recusal(ballot, Account.FARM), "what was, stays");
  }

  @Test
  void organisationsOfOneGroupDoNotVoteOnEachOther() {
    Interests coordinators = interests(Account.COORDINATOR);
    long group = coordinators.addGroup(cluster, new TextInput("Жібек", "Шёлк", "Silk"));
    coordinators.addToGroup(new AddToGroup(group, strangersId, null, "stat.gov.kz"));
    coordinators.addToGroup(new AddToGroup(group, "120340990017", null, "stat.gov.kz"));
    long ballot = ballotOn(stranger);
    assertEquals("OWN_GROUP", recusal(ballot, Account.FIRM));
    assertEquals("Жібек / Шёлк", interest(ballot, Account.FIRM));
    assertRefused(
        "group.member-already",
        () -> coordinators.addToGroup(new AddToGroup(group, strangersId, null, "again")));

    // Of the farm the group is not known, but its seat declared an interest in the group.
    interests(Account.FARM).declare(declaration(null, null, group));
    assertEquals("STANDING_DECLARATION", recusal(ballotOn(stranger), Account.FARM));
  }

  @Test
  void theDeputyActsForARecusedChair() {
    long chair = seat(Account.GOVERNMENT);
    mother.copy(
        "seat_function",
        sql.number("select id from seat_function where seat_id = ? and held_until is null", chair),
        Map.of("seat_id", seat(Account.FARM), "held_function", "DEPUTY"));
    interests(Account.GOVERNMENT).declare(declaration(null, strangersId, null));
    long ballot = ballotOn(stranger);
    sql.change(
        "delete from seat_function where seat_id = ? and held_function = 'DEPUTY'",
        seat(Account.FARM));
    assertEquals(
        "CHAIR_RECUSED",
        sql.text(
            "select acting from ballot_seat where ballot_id = ? and seat_id = ?",
            ballot,
            seat(Account.FARM)));
    assertEquals(
        1,
        sql.number(
            "select count(*) from ballot_seat where ballot_id = ? and acting is not null", ballot));
  }

  @Test
  void othersDeclareNothingForASeat() {
    assertRefused(
        "interest.other-seat",
        () -> interests(Account.FARM).declare(declaration(seat(Account.FIRM), strangersId, null)));
    long recorded =
        interests(Account.SCIENCE).declare(declaration(seat(Account.FIRM), strangersId, null));
    assertRefused("interest.other-seat", () -> interests(Account.FARM).end(recorded, 0));
    assertRefused("not-found", () -> interests(Account.APPLICANT).interests(cluster));
    InterestsView all = interests(Account.AUDITOR).interests(cluster);
    assertFalse(all.mayRecord());
    assertTrue(all.declarations().stream().anyMatch(row -> row.id() == recorded));
  }

  /** The list, the single read and the download: a restricted paper is in none of them. */
  @Test
  void restrictedPapersAreKeptFromWhoIsRecused() {
    long meeting = meetings(Account.COORDINATOR).plan(cluster, inTwentyDays());
    long item =
        agendas(Account.COORDINATOR).propose(new ProposeItem(meeting, TEXT, null, true, stranger));
    long secret = mother.paperOf(item);
    assertEquals(1, item(Account.FARM, meeting).papers().size());
    assertTrue(reads(Account.FARM, item, secret));

    interests(Account.FARM).declare(declaration(null, strangersId, null));
    AgendaItemView recused = item(Account.FARM, meeting);
    assertTrue(recused.papers().isEmpty());
    assertRefused("agenda.recused", () -> agendas(Account.FARM).paper(item, secret));
    String answer =
        klaster.restAs(Account.FARM).get("/api/v1/meetings/" + meeting).response().body();
    assertFalse(answer.contains("sha256\":\""), answer);
    assertEquals(1, item(Account.FIRM, meeting).papers().size());

    sql.change("update agenda_paper set restricted = false where item_id = ?", item);
    assertEquals(1, item(Account.FARM, meeting).papers().size());
    assertTrue(reads(Account.FARM, item, secret));
  }

  private boolean reads(Account account, long item, long document) {
    try {
      Method paper = Agendas.class.getMethod("paper", long.class, long.class);
      return klaster.as(account).call(paper, item, document).kind() == Kind.RESULT;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private DeclareStandingInterest declaration(
      @Nullable Long seat, @Nullable String identifier, @Nullable Long group) {
    return new DeclareStandingInterest(
        cluster, seat, identifier, group, InterestGround.KINSHIP, "Қайын аға", null, null);
  }

  private long ballotOn(long organisation) {
    return klaster
        .as(Account.COORDINATOR)
        .service(Ballots.class)
        .open(new OpenBallot(cluster, "programme", Fresh.number(), TEXT, null, organisation, null));
  }

  private @Nullable String recusal(long ballot, Account account) {
    return electors(ballot, account, "recusal");
  }

  private @Nullable String interest(long ballot, Account account) {
    return electors(ballot, account, "interest");
  }

  private @Nullable String electors(long ballot, Account account, String column) {
    List<Map<String, Object>> rows =
        sql.rows(
            "select " + column + " from ballot_seat where ballot_id = ? and seat_id = ?",
            ballot,
            seat(account));
    return (String) rows.get(0).get(column);
  }

  private InterestRow only(Account account) {
    List<InterestRow> standing =
        interests(account).interests(cluster).declarations().stream()
            .filter(row -> row.stands() && row.mayEnd())
            .toList();
    assertEquals(1, standing.size());
    return standing.get(0);
  }

  private long seat(Account account) {
    return sql.number(
        "select s.id from seat s, person p, council c where p.id = s.person_id"
            + " and c.id = s.council_id and c.cluster_id = ? and p.username = ?",
        cluster,
        account.username());
  }

  private static MeetingInput inTwentyDays() {
    Instant starts = Instant.now().plus(Duration.ofDays(20));
    return new MeetingInput(
        TEXT, MeetingForm.IN_ROOM, "Зал", null, starts, starts.plus(Duration.ofHours(2)));
  }

  private AgendaItemView item(Account account, long meeting) {
    return meetings(account).meeting(meeting).agenda().get(0);
  }

  private Interests interests(Account account) {
    return klaster.as(account).service(Interests.class);
  }

  private Meetings meetings(Account account) {
    return klaster.as(account).service(Meetings.class);
  }

  private Agendas agendas(Account account) {
    return klaster.as(account).service(Agendas.class);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
