package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.AgendaItemView;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.AnnulBallot;
import org.klaster.api.council.Attendances;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.Calendars;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.MeetingChoices.YearPlan;
import org.klaster.api.council.MeetingInput;
import org.klaster.api.council.MeetingView;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.ProposeItem;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.SessionMother;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.AgendaItemStatus;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.BallotOutcome;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A meeting from its plan to its close. The demonstration council has four seats (government as
 * chair, firm, farm, science as secretary); a quorum is two thirds of them, which is 3; notice 7
 * days, proposals until 14 days before.
 */
@OnBothDatabases
class MeetingIT {

  private static final LocalizedText TITLE = new LocalizedText("Отырыс", "Заседание", "Meeting");
  private static final LocalizedText ITEM = new LocalizedText("Сұрақ", "Вопрос", "Question");

  private final TestKlaster klaster;
  private final RowMother mother;
  private final SessionMother sessions;
  private final long cluster;

  MeetingIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sessions = new SessionMother(klaster);
    cluster = mother.own(Account.FIRM).cluster();
  }

  /** A meeting that is planned counts in the plan of its year, one that is cancelled does not. */
  @Test
  void theYearsPlanIsHeldAgainstTheRules() {
    long before = planned();
    long id = meetings(Account.COORDINATOR).plan(cluster, in(Duration.ofDays(20)));
    assertEquals(before + 1, planned());
    meetings(Account.COORDINATOR).cancel(id, "Кворум жоқ", view(id).version());
    assertEquals(before, planned());
    assertEquals(
        klaster
            .sql()
            .number(
                "select r.meetings_per_year from council_rules r, council c where c.cluster_id = ?"
                    + " and r.council_id = c.id order by r.rules_number desc"
                    + " fetch first 1 rows only",
                cluster),
        plans().get(0).required());
    assertEquals(List.of(), meetings(Account.FARM).choices().plans());
  }

  private long planned() {
    return plans().stream().mapToInt(YearPlan::planned).sum();
  }

  private List<YearPlan> plans() {
    return meetings(Account.COORDINATOR).choices().plans().stream()
        .filter(plan -> plan.clusterId() == cluster)
        .toList();
  }

  @Test
  void fromThePlanToTheClose() {
    long id = meetings(Account.SCIENCE).plan(cluster, in(Duration.ofDays(20)));
    long item = agendas(Account.FARM).propose(new ProposeItem(id, ITEM, null, true, null));
    assertEquals(AgendaItemStatus.PROPOSED, item(id).status());
    agendas(Account.SCIENCE).accept(item, item(id).version());
    meetings(Account.COORDINATOR).convene(id, view(id).version());
    assertEquals(4, invitations(id), "one mail a seat");

    sessions.beginsNow(id);
    meetings(Account.GOVERNMENT).open(id, view(id).version());
    Attendances bySecretary = klaster.as(Account.SCIENCE).service(Attendances.class);
    sessions.attend(id, Account.FIRM);
    sessions.attend(id, Account.FARM);
    assertEquals(2, view(id).quorum().present());
    assertEquals(3, view(id).quorum().needed());
    bySecretary.record(id, sessions.seat(Account.SCIENCE), AttendanceMode.IN_ROOM);
    assertTrue(view(id).quorum().reached());

    agendas(Account.GOVERNMENT).takeUp(item, item(id).version());
    long ballot = agendas(Account.GOVERNMENT).putToVote(item, item(id).version());
    vote(ballot, Account.FIRM, VoteChoice.YES);
    vote(ballot, Account.FARM, VoteChoice.YES);
    assertRefused("ballot.not-present", () -> vote(ballot, Account.GOVERNMENT, VoteChoice.NO));
    assertRefused(
        "meeting.items-pending", () -> meetings(Account.GOVERNMENT).close(id, view(id).version()));
    agendas(Account.GOVERNMENT).endVote(item);

    // 3 took part (the secretary in silence), 2 of 3 in favour is more than half.
    AgendaItemView concluded = item(id);
    assertEquals(AgendaItemStatus.CONCLUDED, concluded.status());
    assertEquals(BallotOutcome.CARRIED, concluded.ballotOutcome());
    assertEquals(3, klaster.sql().number("select count_present from ballot where id = ?", ballot));
    meetings(Account.GOVERNMENT).close(id, view(id).version());
    assertEquals(MeetingStatus.CLOSED, view(id).head().status());
  }

  @Test
  void withoutAQuorumNothingIsVotedAndWhatIsLeftIsPostponed() {
    long id = sessions.begun();
    long item = mother.itemOf(id);
    sessions.attend(id, Account.FIRM);
    sessions.attend(id, Account.FARM);
    agendas(Account.SCIENCE).takeUp(item, item(id).version());
    assertRefused(
        "agenda.no-quorum", () -> agendas(Account.SCIENCE).putToVote(item, item(id).version()));
    agendas(Account.SCIENCE).conclude(item, "Кейін", item(id).version());
    long other = sessions.begun();
    meetings(Account.SCIENCE).close(other, view(other).version());
    assertEquals(AgendaItemStatus.POSTPONED, item(other).status());
  }

  /** Three of four are a quorum, two are none: nothing is decided, and the item stays open. */
  @Test
  void aVoteThatLostItsQuorumIsPutAgain() {
    long id = sessions.begun();
    long item = mother.itemOf(id);
    for (Account seat : List.of(Account.FIRM, Account.FARM, Account.SCIENCE)) {
      sessions.attend(id, seat);
    }
    agendas(Account.SCIENCE).takeUp(item, item(id).version());
    long first = agendas(Account.SCIENCE).putToVote(item, item(id).version());
    vote(first, Account.FIRM, VoteChoice.YES);
    klaster.as(Account.FARM).service(Attendances.class).attend(id, AttendanceMode.ABSENT);
    agendas(Account.SCIENCE).endVote(item);
    assertEquals("NO_QUORUM", klaster.sql().text("select outcome from ballot where id = ?", first));
    assertEquals(AgendaItemStatus.TAKEN_UP, item(id).status());
    sessions.attend(id, Account.FARM);
    long again = agendas(Account.SCIENCE).putToVote(item, item(id).version());
    assertEquals(
        first, klaster.sql().number("select repeat_of_id from ballot where id = ?", again));
    for (Account seat : List.of(Account.FIRM, Account.FARM, Account.SCIENCE)) {
      vote(again, seat, VoteChoice.YES);
    }
    assertEquals(BallotOutcome.CARRIED, item(id).ballotOutcome());
    assertEquals(AgendaItemStatus.CONCLUDED, item(id).status());
  }

  @Test
  void inWritingEverySeatVotesAndAnAnnulledVoteIsPutAgain() {
    long id = sessions.begunInWriting();
    assertEquals(AgendaItemStatus.TAKEN_UP, item(id).status());
    Voting chair = klaster.as(Account.GOVERNMENT).service(Voting.class);
    long first = klaster.sql().number("select ballot_id from agenda_item where meeting_id = ?", id);
    assertEquals(view(id).endsAt(), chair.ballot(first).closesAt(), "until the period's end");
    klaster
        .as(Account.COORDINATOR)
        .service(Ballots.class)
        .annul(new AnnulBallot(first, "Сұрақ қате қойылды", chair.ballot(first).version()));

    long item = mother.itemOf(id);
    long again = agendas(Account.SCIENCE).putToVote(item, item(id).version());
    assertEquals(
        first,
        klaster.sql().number("select repeat_of_id from ballot where id = ?", again),
        "the new ballot names the old one");
    for (Account seat : List.of(Account.FIRM, Account.FARM, Account.SCIENCE, Account.GOVERNMENT)) {
      vote(again, seat, VoteChoice.YES);
    }
    assertEquals(BallotOutcome.CARRIED, item(id).ballotOutcome());
    meetings(Account.SCIENCE).close(id, view(id).version());
  }

  @Test
  void aPeriodOfWrittenVotingThatIsOverIsNotOpenedAnyMore() {
    long id = mother.meeting(cluster);
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    klaster
        .ownerSql()
        .change(
            "update meeting set form = 'WRITTEN', starts_at = ?, ends_at = ? where id = ?",
            now.minusDays(3),
            now.minusDays(1),
            id);
    assertRefused(
        "meeting.period-over", () -> meetings(Account.SCIENCE).open(id, view(id).version()));
    assertFalse(view(id).actions().open());
    assertEquals(
        0,
        klaster
            .sql()
            .number(
                "select count(*) from ballot b, agenda_item i"
                    + " where b.subject_type = 'agenda-item' and b.subject_id = i.id and i.meeting_id = ?",
                id));
  }

  @Test
  void whoLeftDoesNotVoteAnyMore() {
    long id = sessions.begun();
    long item = mother.itemOf(id);
    sessions.attend(id, Account.FIRM);
    sessions.attend(id, Account.FARM);
    sessions.attend(id, Account.SCIENCE);
    agendas(Account.SCIENCE).takeUp(item, item(id).version());
    long ballot = agendas(Account.SCIENCE).putToVote(item, item(id).version());
    klaster.as(Account.FARM).service(Attendances.class).attend(id, AttendanceMode.ABSENT);
    assertRefused("ballot.not-present", () -> vote(ballot, Account.FARM, VoteChoice.YES));
    assertEquals(
        2,
        klaster
            .sql()
            .number(
                "select count(*) from attendance where meeting_id = ? and seat_id = ?",
                id,
                sessions.seat(Account.FARM)),
        "both rows stay");
  }

  @Test
  void aNoticeThatIsTooShortIsRefused() {
    long id = meetings(Account.COORDINATOR).plan(cluster, in(Duration.ofDays(6)));
    agendas(Account.COORDINATOR).propose(new ProposeItem(id, ITEM, null, false, null));
    assertRefused(
        "meeting.notice-too-short",
        () -> meetings(Account.COORDINATOR).convene(id, view(id).version()));
    assertEquals(0, invitations(id));
    assertEquals(MeetingStatus.PLANNED, view(id).head().status());
  }

  @Test
  void proposalsOfSeatsEndButTheSecretariatMayStillAdd() {
    long id = meetings(Account.COORDINATOR).plan(cluster, in(Duration.ofDays(10)));
    ProposeItem proposal = new ProposeItem(id, ITEM, null, false, null);
    assertRefused("meeting.proposals-over", () -> agendas(Account.FIRM).propose(proposal));
    agendas(Account.COORDINATOR).propose(proposal);
    assertEquals(AgendaItemStatus.ACCEPTED, item(id).status());
  }

  @Test
  void aStaleWindowIsToldAndChangesNothing() {
    long id = meetings(Account.COORDINATOR).plan(cluster, in(Duration.ofDays(30)));
    int seen = view(id).version();
    meetings(Account.SCIENCE).rearrange(id, in(Duration.ofDays(40)), seen);
    Instant moved = view(id).head().startsAt();
    CallRefused refused =
        assertThrows(
            CallRefused.class,
            () -> meetings(Account.COORDINATOR).rearrange(id, in(Duration.ofDays(50)), seen));
    assertEquals("version.stale", refused.code());
    assertEquals(moved, view(id).head().startsAt());
  }

  @Test
  void scriptsReadMeetingsAsTheirOwnersMay() {
    long id = meetings(Account.COORDINATOR).plan(cluster, in(Duration.ofDays(30)));
    Rest.Answer read = klaster.restAs(Account.FARM).get("/api/v1/meetings/" + id);
    assertEquals(200, read.status(), read.response().body());
    assertEquals("planned", read.json().path("status").asText());
    assertEquals("in-room", read.json().path("form").asText());
    assertEquals(3, read.json().at("/quorum/needed").asInt());
    Rest.Answer list =
        klaster.restAs(Account.FARM).get("/api/v1/meetings?status=planned&cluster=" + cluster);
    assertTrue(list.json().path("total").asInt() >= 1, list.response().body());
    assertEquals(404, klaster.restAs(Account.APPLICANT).get("/api/v1/meetings/" + id).status());
    assertEquals(401, klaster.restAsNobody().get("/api/v1/meetings/" + id).status());
  }

  @Test
  void aFeedIsReadBySecretAloneAndEndsWithANewOne() {
    long id = mother.meeting(cluster);
    Calendars calendars = klaster.as(Account.FARM).service(Calendars.class);
    String first = calendars.renewFeed();
    String uid = klaster.sql().text("select calendar_uid from meeting where id = ?", id);
    Rest.Answer feed = klaster.restAsNobody().get("/calendar/" + first + ".ics");
    assertEquals(200, feed.status());
    assertTrue(feed.response().body().contains("UID:" + uid), feed.response().body());
    String second = calendars.renewFeed();
    assertEquals(404, klaster.restAsNobody().get("/calendar/" + first + ".ics").status());
    assertEquals(200, klaster.restAsNobody().get("/calendar/" + second + ".ics").status());
    assertEquals(
        0,
        klaster.sql().number("select count(*) from calendar_feed where secret_hash = ?", second),
        "the secret itself is not stored");
  }

  @Test
  void whoseCaseItIsDoesNotReadItsPapers() {
    long id = meetings(Account.COORDINATOR).plan(cluster, in(Duration.ofDays(30)));
    long firm = mother.own(Account.FIRM).organisation();
    long item = agendas(Account.COORDINATOR).propose(new ProposeItem(id, ITEM, null, true, firm));
    long document = mother.paperOf(item);
    assertRefused("agenda.recused", () -> agendas(Account.FIRM).paper(item, document));
    assertTrue(meetings(Account.FIRM).meeting(id).agenda().get(0).papers().isEmpty());
    assertEquals(1, meetings(Account.FIRM).meeting(id).hiddenPapers());
    assertEquals(1, meetings(Account.FARM).meeting(id).agenda().get(0).papers().size());
  }

  private static MeetingInput in(Duration time) {
    Instant starts = Instant.now().plus(time);
    return new MeetingInput(
        TITLE, MeetingForm.IN_ROOM, "Зал", null, starts, starts.plus(Duration.ofHours(2)));
  }

  private long invitations(long id) {
    return klaster
        .sql()
        .number(
            "select count(*) from mail where template = 'MEETING_INVITED' and subject_type ="
                + " 'meeting' and subject_key = ?",
            Long.toString(id));
  }

  private void vote(long ballot, Account seat, VoteChoice choice) {
    klaster.as(seat).service(Voting.class).cast(new CastVote(ballot, choice, 0));
  }

  private Meetings meetings(Account account) {
    return klaster.as(account).service(Meetings.class);
  }

  private Agendas agendas(Account account) {
    return klaster.as(account).service(Agendas.class);
  }

  private MeetingView view(long id) {
    return meetings(Account.SCIENCE).meeting(id);
  }

  private AgendaItemView item(long id) {
    return view(id).agenda().get(0);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
