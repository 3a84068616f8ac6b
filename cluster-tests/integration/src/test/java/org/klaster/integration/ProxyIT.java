package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.klaster.api.council.Agendas;
import org.klaster.api.council.AnnulBallot;
import org.klaster.api.council.Ballots;
import org.klaster.api.council.Calendars;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.DeclareInterest;
import org.klaster.api.council.Invitations;
import org.klaster.api.council.InvitePerson;
import org.klaster.api.council.InvitedRow;
import org.klaster.api.council.Meetings;
import org.klaster.api.council.Proxies;
import org.klaster.api.council.VotableSeat;
import org.klaster.api.council.Voting;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.CallRefused;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RowMother;
import org.klaster.tests.SessionMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.council.AttendanceMode;
import org.klaster.vocabulary.council.CastRight;
import org.klaster.vocabulary.council.VoteChoice;

/**
 * Substitution and delegation in sessions. Four seats, a quorum of 3; the charter of the
 * demonstration allows substitution and one delegation a seat, which is not counted as present.
 */
@OnBothDatabases
class ProxyIT {

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;
  private final SessionMother sessions;

  ProxyIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
    sessions = new SessionMother(klaster);
  }

  /** Other tests want the applicant's account to see nothing of the council. */
  @AfterEach
  void nobodyStandsIn() {
    sql.change(
        "update invitation set held_until = held_from where person_id in"
            + " (select id from person where username = 'applicant')");
    sql.change(
        "update substitution set live_key = null, revoked_at = named_at where revoked_at is null");
  }

  @Test
  void aDelegatedVoteIsGivenByTheSeatThatHoldsIt() {
    long meeting = sessions.begun();
    long ballot = sessions.ballot(meeting, Account.FIRM, Account.SCIENCE, Account.GOVERNMENT);
    assertRefused("ballot.not-elector", () -> vote(Account.FIRM, ballot, Account.FARM));
    long given = proxies(Account.FARM).delegate(meeting, sessions.seat(Account.FIRM));
    List<VotableSeat> votable = proxies(Account.FIRM).seatsFor(ballot);
    assertEquals(1, votable.size());
    assertEquals(CastRight.DELEGATION, votable.get(0).right());
    vote(Account.FIRM, ballot, Account.FARM);
    assertRefused("ballot.delegated", () -> own(Account.FARM, ballot));
    assertRefused("delegation.used", () -> proxies(Account.FARM).revokeDelegation(given));
    assertEquals(
        "DELEGATION",
        sql.text(
            "select cast_right from vote where ballot_id = ? and seat_id = ?",
            ballot,
            sessions.seat(Account.FARM)));
    own(Account.FIRM, ballot);
    own(Account.SCIENCE, ballot);
    own(Account.GOVERNMENT, ballot);
    // All four have voted; the delegated seat is a vote, but not a presence.
    assertEquals("CERTIFIED", sql.text("select status from ballot where id = ?", ballot));
    assertEquals(4, sql.number("select count_yes from ballot where id = ?", ballot));
    assertEquals(
        1,
        sql.number(
            "select count(*) from ballot_seat where ballot_id = ? and outside_quorum = true",
            ballot));
    proxies(Account.FARM).revokeDelegation(given);
    assertTold(meeting, Account.FIRM, "DELEGATION_GIVEN", "DELEGATION_REVOKED");
  }

  @Test
  void oneHopWithinTheLimitAndTheCouncil() {
    long meeting = sessions.begun();
    proxies(Account.FARM).delegate(meeting, sessions.seat(Account.FIRM));
    assertRefused(
        "delegation.given",
        () -> proxies(Account.FARM).delegate(meeting, sessions.seat(Account.SCIENCE)));
    assertRefused(
        "delegation.second-hop",
        () -> proxies(Account.FIRM).delegate(meeting, sessions.seat(Account.SCIENCE)));
    assertRefused(
        "delegation.second-hop",
        () -> proxies(Account.SCIENCE).delegate(meeting, sessions.seat(Account.FARM)));
    assertRefused(
        "delegation.over-limit",
        () -> proxies(Account.SCIENCE).delegate(meeting, sessions.seat(Account.FIRM)));
    long foreign = mother.foreign().seat();
    assertRefused(
        "delegation.other-council", () -> proxies(Account.SCIENCE).delegate(meeting, foreign));
    assertRefused(
        "substitution.delegated", () -> proxies(Account.FARM).substitute(meeting, "applicant"));
    assertRefused(
        "not-found",
        () -> proxies(Account.APPLICANT).delegate(meeting, sessions.seat(Account.FIRM)));
  }

  @Test
  void whatTheCharterDoesNotAllowIsRefused() {
    long meeting = sessions.begun();
    long rules = sql.number("select rules_id from meeting where id = ?", meeting);
    long elsewhere =
        sql.number("select council_id from seat where id = ?", mother.foreign().seat());
    long strict =
        mother.copy(
            "council_rules",
            rules,
            Map.of(
                "substitution",
                false,
                "delegations_most",
                0,
                "council_id",
                elsewhere,
                "rules_number",
                99));
    sql.change("update meeting set rules_id = ? where id = ?", strict, meeting);
    assertRefused(
        "delegation.not-permitted",
        () -> proxies(Account.FARM).delegate(meeting, sessions.seat(Account.FIRM)));
    assertRefused(
        "substitution.not-permitted", () -> proxies(Account.FARM).substitute(meeting, "applicant"));
  }

  @Test
  void aSubstituteAttendsAndVotesInsteadOfTheHolder() {
    long meeting = sessions.begun();
    assertRefused("not-found", () -> meetings(Account.APPLICANT).meeting(meeting));
    assertRefused(
        "substitution.seated", () -> proxies(Account.FARM).substitute(meeting, "science"));
    long named = proxies(Account.FARM).substitute(meeting, "applicant");
    sessions.attend(meeting, Account.APPLICANT);
    long ballot = sessions.ballot(meeting, Account.FIRM, Account.SCIENCE);
    assertRefused("ballot.substituted", () -> own(Account.FARM, ballot));
    vote(Account.APPLICANT, ballot, Account.FARM);
    assertRefused("ballot.not-elector", () -> vote(Account.APPLICANT, ballot, Account.FIRM));
    assertEquals(
        1,
        sql.number(
            "select count(*) from vote v, person p where p.id = v.person_id and v.ballot_id = ?"
                + " and v.seat_id = ? and v.cast_right = 'SUBSTITUTE'"
                + " and p.username = 'applicant'",
            ballot,
            sessions.seat(Account.FARM)));
    proxies(Account.FARM).revokeSubstitute(named);
    assertTold(meeting, Account.APPLICANT, "SUBSTITUTE_NAMED", "SUBSTITUTE_REVOKED");
    assertRefused("not-found", () -> vote(Account.APPLICANT, ballot, Account.FARM));
    klaster.as(Account.FARM).service(Voting.class).cast(new CastVote(ballot, VoteChoice.NO, 1));
  }

  /** A seat's interest binds whoever stands in for it, and does not end with the ballot. */
  @Test
  void aSubstituteOfARecusedSeatReadsNoRestrictedPaper() {
    long meeting = sessions.begun();
    proxies(Account.FARM).substitute(meeting, "applicant");
    long ballot = sessions.ballot(meeting, Account.FIRM, Account.SCIENCE, Account.GOVERNMENT);
    long item = mother.itemOf(meeting);
    long paper = mother.paperOf(item);
    Agendas substitute = klaster.as(Account.APPLICANT).service(Agendas.class);
    assertEquals(0, meetings(Account.APPLICANT).meeting(meeting).hiddenPapers());
    Voting farm = klaster.as(Account.FARM).service(Voting.class);
    farm.declareInterest(new DeclareInterest(ballot, "туыс"));
    assertRefused("agenda.recused", () -> substitute.paper(item, paper));
    klaster
        .as(Account.COORDINATOR)
        .service(Ballots.class)
        .annul(new AnnulBallot(ballot, "Сұрақ қате қойылды", farm.ballot(ballot).version()));
    assertRefused("agenda.recused", () -> substitute.paper(item, paper));
    assertEquals(1, meetings(Account.APPLICANT).meeting(meeting).hiddenPapers());
  }

  /** A calendar that took the meeting in from the first mail takes it out by the second. */
  @Test
  void aSubstituteGetsTheMeetingIntoTheCalendarAndOutAgain() {
    long meeting = mother.meeting(mother.own(Account.FIRM).cluster());
    long named = proxies(Account.FARM).substitute(meeting, "applicant");
    proxies(Account.FARM).revokeSubstitute(named);
    String uid = sql.text("select calendar_uid from meeting where id = ?", meeting);
    assertCalendar(meeting, "SUBSTITUTE_NAMED", "METHOD:REQUEST", "STATUS:CONFIRMED", uid);
    assertCalendar(meeting, "SUBSTITUTE_REVOKED", "METHOD:CANCEL", "STATUS:CANCELLED", uid);
  }

  private void assertCalendar(long meeting, String template, String... lines) {
    String calendar =
        sql.text(
            "select calendar from mail where template = ? and subject_type = 'meeting'"
                + " and subject_key = ?",
            template,
            Long.toString(meeting));
    for (String line : lines) {
      assertTrue(calendar.contains(line), calendar);
    }
  }

  /** Who is invited after the convening gets the notice that the others got. */
  @Test
  void whoIsInvitedLateIsToldToo() {
    long meeting = mother.meeting(mother.own(Account.FIRM).cluster());
    klaster
        .as(Account.SCIENCE)
        .service(Invitations.class)
        .invite(new InvitePerson(meeting, "applicant", "эксперт", false, null));
    String mail =
        sql.text(
            "select calendar from mail where template = 'MEETING_INVITED' and subject_type ="
                + " 'meeting' and subject_key = ?",
            Long.toString(meeting));
    assertTrue(mail.contains("METHOD:REQUEST"), mail);
    assertFalse(mail.contains("ATTENDEE"), "what is stored names no address");
  }

  @Test
  void anInvitedPersonSeesTheAgendaAndNoMore() {
    long meeting = sessions.begun();
    Invitations secretary = klaster.as(Account.SCIENCE).service(Invitations.class);
    assertRefused("not-found", () -> meetings(Account.APPLICANT).meeting(meeting));
    assertRefused(
        "invitation.seated",
        () -> secretary.invite(new InvitePerson(meeting, "farm", "эксперт", false, null)));
    long invitation =
        secretary.invite(new InvitePerson(meeting, "applicant", "эксперт", false, null));
    String feed = klaster.as(Account.APPLICANT).service(Calendars.class).renewFeed();
    assertTrue(
        klaster
            .restAsNobody()
            .get("/calendar/" + feed + ".ics")
            .response()
            .body()
            .contains("UID:" + sql.text("select calendar_uid from meeting where id = ?", meeting)));
    long item = mother.itemOf(meeting);
    long paper = mother.paperOf(item);
    assertTrue(meetings(Account.APPLICANT).meeting(meeting).agenda().get(0).papers().isEmpty());
    assertRefused(
        "agenda.restricted",
        () -> klaster.as(Account.APPLICANT).service(Agendas.class).paper(item, paper));
    sql.change("update agenda_paper set restricted = false where item_id = ?", item);
    assertEquals(1, meetings(Account.APPLICANT).meeting(meeting).agenda().get(0).papers().size());

    int before = sessions.view(meeting).quorum().present();
    secretary.record(meeting, invitation, AttendanceMode.IN_ROOM);
    assertEquals(before, sessions.view(meeting).quorum().present());
    assertRefused("meeting.not-seated", () -> sessions.attend(meeting, Account.APPLICANT));
    long ballot = sessions.ballot(meeting, Account.FIRM, Account.SCIENCE, Account.GOVERNMENT);
    assertRefused("not-found", () -> own(Account.APPLICANT, ballot));
    assertNull(meetings(Account.APPLICANT).meeting(meeting).agenda().get(0).ballotId());
    InvitedRow row = secretary.ofMeeting(meeting).get(0);
    assertEquals(AttendanceMode.IN_ROOM, row.mode());
    secretary.end(row.id(), row.version());
    assertRefused("not-found", () -> meetings(Account.APPLICANT).meeting(meeting));
  }

  @Test
  void aRecusalEndsTheUseOfADelegation() {
    long meeting = sessions.begun();
    long ballot = sessions.ballot(meeting, Account.FIRM, Account.SCIENCE, Account.GOVERNMENT);
    long given = proxies(Account.FARM).delegate(meeting, sessions.seat(Account.FIRM));
    klaster
        .as(Account.FIRM)
        .service(Voting.class)
        .declareInterest(new DeclareInterest(ballot, "туыс"));
    assertRefused("delegation.holder-recused", () -> vote(Account.FIRM, ballot, Account.FARM));
    proxies(Account.FARM).revokeDelegation(given);
    assertRefused("delegation.revoked", () -> vote(Account.FIRM, ballot, Account.FARM));
  }

  /** Either the vote comes first and is kept, or the revocation does and there is none. */
  @RepeatedTest(4)
  void revocationAgainstAVote() {
    long meeting = sessions.begun();
    long ballot = sessions.ballot(meeting, Account.FIRM, Account.SCIENCE, Account.GOVERNMENT);
    long given = proxies(Account.FARM).delegate(meeting, sessions.seat(Account.FIRM));
    List<String> told =
        AtOnce.all(
            List.<Supplier<String>>of(
                () -> told(() -> vote(Account.FIRM, ballot, Account.FARM)),
                () -> told(() -> proxies(Account.FARM).revokeDelegation(given))));
    boolean voted = told.get(0).isEmpty();
    assertEquals(voted ? List.of("", "delegation.used") : List.of("delegation.revoked", ""), told);
    assertEquals(
        voted ? 1 : 0,
        sql.number(
            "select count(*) from vote where ballot_id = ? and seat_id = ?",
            ballot,
            sessions.seat(Account.FARM)));
  }

  /** By mail, in this order. */
  private void assertTold(long meeting, Account account, String... templates) {
    List<String> told =
        sql
            .rows(
                "select m.template from mail m, person p where p.id = m.person_id"
                    + " and m.subject_type = 'meeting' and m.subject_key = ? and p.username = ?"
                    + " and (m.template like 'SUBSTITUTE%' or m.template like 'DELEGATION%')"
                    + " order by m.id",
                Long.toString(meeting), account.username())
            .stream()
            .map(row -> String.valueOf(row.get("template")))
            .toList();
    assertEquals(List.of(templates), told);
  }

  private static String told(Runnable act) {
    try {
      act.run();
      return "";
    } catch (CallRefused refused) {
      return refused.code();
    }
  }

  private void own(Account account, long ballot) {
    klaster.as(account).service(Voting.class).cast(new CastVote(ballot, VoteChoice.YES, 0));
  }

  private void vote(Account account, long ballot, Account whose) {
    klaster
        .as(account)
        .service(Voting.class)
        .cast(new CastVote(ballot, VoteChoice.YES, List.of(), null, null, sessions.seat(whose)));
  }

  private Proxies proxies(Account account) {
    return klaster.as(account).service(Proxies.class);
  }

  private Meetings meetings(Account account) {
    return klaster.as(account).service(Meetings.class);
  }

  private static void assertRefused(String code, Executable act) {
    assertEquals(code, assertThrows(CallRefused.class, act).code());
  }
}
