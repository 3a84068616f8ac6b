package org.klaster.domain.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klaster.domain.council.AgendaItem.Proposal;
import org.klaster.domain.council.AgendaItem.Quorum;
import org.klaster.domain.council.Meeting.Appointment;
import org.klaster.vocabulary.council.MeetingForm;
import org.klaster.vocabulary.council.MeetingRules;
import org.klaster.vocabulary.council.MeetingStatus;
import org.klaster.vocabulary.council.PassBase;
import org.klaster.vocabulary.council.QuorumBase;
import org.klaster.vocabulary.council.Threshold;
import org.klaster.vocabulary.council.VotingRules;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/** Notice of 7 days, proposals until 14 days before; the meeting is on 31 March 2026, 10:00. */
class MeetingTest {

  private static final Instant STARTS = Instant.parse("2026-03-31T05:00:00Z");
  private static final Instant PLANNED = Instant.parse("2026-03-01T05:00:00Z");
  private static final Instant LAST_NOTICE = Instant.parse("2026-03-24T05:00:00Z");
  private static final LocalizedText TITLE = new LocalizedText("Отырыс", "Заседание", "Meeting");
  private static final MeetingRules NO_WRITTEN = new MeetingRules(7, 14, 4, false);
  private static final MeetingRules RULES = new MeetingRules(7, 14, 4, true);

  private final Meeting meeting = meeting(RULES, MeetingForm.IN_ROOM);

  @Test
  void noticeMayGoOutUntilSevenDaysBeforeAndNotLater() {
    meeting.convene(RULES, 1, LAST_NOTICE);
    assertEquals(MeetingStatus.CONVENED, meeting.status());
    Meeting late = meeting(RULES, MeetingForm.IN_ROOM);
    Instant tooLate = LAST_NOTICE.plusMillis(1);
    assertRefused("meeting.notice-too-short", () -> late.convene(RULES, 1, tooLate));
  }

  @Test
  void nothingIsConvenedWithoutAnAgenda() {
    assertRefused("meeting.no-agenda", () -> meeting.convene(RULES, 0, PLANNED));
  }

  @Test
  void proposalsEndFourteenDaysBefore() {
    Instant end = Instant.parse("2026-03-17T05:00:00Z");
    assertTrue(meeting.takesProposals(RULES, end.minusMillis(1)));
    assertFalse(meeting.takesProposals(RULES, end));
  }

  @Test
  void anAnnouncedChangeIsANewNumberInCalendarsAndKeepsTheIdentifier() {
    String uid = meeting.calendarUid();
    meeting.rearrange(rules(RULES), appointment(MeetingForm.IN_ROOM, STARTS), PLANNED);
    assertEquals(0, meeting.calendarSequence(), "nobody had been told");
    meeting.convene(RULES, 1, PLANNED);
    Instant later = STARTS.plus(Duration.ofDays(2));
    meeting.rearrange(rules(RULES), appointment(MeetingForm.IN_ROOM, later), PLANNED);
    assertEquals(1, meeting.calendarSequence());
    meeting.cancel("ауа райы");
    assertEquals(2, meeting.calendarSequence());
    assertEquals(uid, meeting.calendarUid());
  }

  @Test
  void anAnnouncedMeetingIsNotBroughtForwardIntoTheTimeOfNotice() {
    meeting.convene(RULES, 1, LAST_NOTICE);
    Instant sooner = STARTS.minus(Duration.ofDays(1));
    assertRefused(
        "meeting.notice-too-short",
        () ->
            meeting.rearrange(rules(RULES), appointment(MeetingForm.IN_ROOM, sooner), LAST_NOTICE));
  }

  @Test
  void nobodyDecidesInWritingWhereTheRulesDoNotAllowIt() {
    assertRefused("meeting.written-not-allowed", () -> meeting(NO_WRITTEN, MeetingForm.WRITTEN));
  }

  @Test
  void aSessionOpensAnHourBeforeItsTimeAtTheEarliest() {
    meeting.convene(RULES, 1, PLANNED);
    Instant hourBefore = Instant.parse("2026-03-31T04:00:00Z");
    assertRefused("meeting.too-early", () -> meeting.open(hourBefore.minusMillis(1)));
    meeting.open(hourBefore);
    assertEquals(MeetingStatus.IN_SESSION, meeting.status());
  }

  @Test
  void whatHasBegunIsNotCancelled() {
    meeting.convene(RULES, 1, PLANNED);
    meeting.open(STARTS);
    assertRefused("meeting.transition", () -> meeting.cancel("кеш"));
  }

  @ParameterizedTest
  @CsvSource({
    "IN_ROOM, , https://meet.example, meeting.place-missing",
    "MIXED, , https://meet.example, meeting.place-missing",
    "REMOTE, Зал, , meeting.link-missing",
    "MIXED, Зал, , meeting.link-missing"
  })
  void whoComesMustKnowWhere(MeetingForm form, String place, String link, String code) {
    assertRefused(
        code, () -> new Appointment(TITLE, form, place, link, STARTS, STARTS.plusSeconds(3600)));
  }

  @Test
  void anItemIsVotedOnlyWhereAQuorumWasThere() {
    AgendaItem item = item();
    item.takeUp(new Quorum(2, 4, 3), STARTS);
    assertRefused("agenda.no-quorum", () -> item.putToVote(1L));
    AgendaItem other = item();
    other.takeUp(new Quorum(3, 4, 3), STARTS);
    other.putToVote(1L);
    assertEquals(1L, other.ballotId());
    assertRefused("agenda.not-votable", () -> other.putToVote(2L));
  }

  @Test
  void nothingIsProposedOnceTheSessionHasBegun() {
    meeting.convene(RULES, 1, PLANNED);
    meeting.open(STARTS);
    assertRefused("meeting.not-ahead", this::item);
  }

  private AgendaItem item() {
    AgendaItem item =
        new AgendaItem(meeting, 1, new Proposal(TITLE, null, true, null), 1L, PLANNED);
    item.accept();
    return item;
  }

  private static Meeting meeting(MeetingRules meetings, MeetingForm form) {
    return new Meeting(rules(meetings), appointment(form, STARTS), PLANNED);
  }

  private static Appointment appointment(MeetingForm form, Instant starts) {
    return new Appointment(TITLE, form, "Зал", null, starts, starts.plusSeconds(7200));
  }

  private static CouncilRules rules(MeetingRules meetings) {
    VotingRules voting =
        new VotingRules(
            Threshold.atLeast(2, 3),
            QuorumBase.ENTITLED,
            Threshold.moreThan(1, 2),
            PassBase.PRESENT,
            true,
            true,
            7,
            true);
    return new Council(1L, TITLE, LocalDate.of(2026, 1, 1))
        .revise(
            new RulesText(voting, meetings, 24, "source", "clause", true),
            LocalDate.of(2026, 1, 1));
  }

  private static void assertRefused(String code, org.junit.jupiter.api.function.Executable act) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, act).code());
  }
}
