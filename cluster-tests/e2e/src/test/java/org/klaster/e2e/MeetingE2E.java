package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.tests.Account;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;

/**
 * A meeting from its plan over the notice and the session with a vote to its close, as the
 * secretary and the seats see it.
 */
@InBrowser
class MeetingE2E {

  private static final List<Account> PRESENT =
      List.of(Account.GOVERNMENT, Account.FIRM, Account.FARM);

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aMeetingIsHeld(String language) {
    long meeting = planned(language);
    assertEquals("CONVENED", status(meeting));
    beginsNow(meeting);
    try (Visit secretary = new Visit(Account.SCIENCE, language)) {
      secretary.to(page(meeting)).press("open");
      PRESENT.forEach(seat -> attends(seat, language, meeting));
      secretary.to(page(meeting));
      assertTrue(secretary.sees("#quorum rect.yes"), "Three of four are a quorum");
      act(secretary, "#agenda input.primary");
      act(secretary, "#agenda input.primary");
      long ballot = sql.number("select ballot_id from agenda_item where meeting_id = ?", meeting);
      for (Account seat : PRESENT) {
        try (Visit voter = new Visit(seat, language)) {
          voter.to("/app/council/ballot.xhtml?id=" + ballot).press("vote-yes");
        }
      }
      assertEquals(
          "CARRIED",
          sql.text("select outcome from ballot where id = ?", ballot),
          "all present voted");
      secretary.to(page(meeting)).confirm("close");
    }
    assertEquals("CLOSED", status(meeting));
  }

  private long planned(String language) {
    long cluster = mother.own(Account.FIRM).cluster();
    LocalDateTime starts = LocalDateTime.now(ZoneOffset.UTC).plusDays(20);
    try (Visit secretary = new Visit(Account.SCIENCE, language)) {
      secretary
          .to("/app/council/meeting-edit.xhtml?cluster=" + cluster)
          .fill("titleKk", "Кезекті отырыс")
          .fill("titleRu", "Очередное заседание")
          .fill("titleEn", "Regular meeting")
          .fill("startsAt", starts.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")))
          .fill(
              "endsAt",
              starts.plusHours(2).format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm")))
          .fill("place", "2-зал")
          .press("save");
      long meeting = secretary.id();
      secretary
          .to("/app/council/agenda.xhtml?meeting=" + meeting)
          .fill("titleKk", "Жұмыс жоспары")
          .fill("titleRu", "План работы")
          .fill("titleEn", "Plan of work")
          .press("propose");
      secretary.to(page(meeting)).confirm("convene");
      return meeting;
    }
  }

  private void attends(Account seat, String language, long meeting) {
    try (Visit visit = new Visit(seat, language)) {
      visit.to(page(meeting)).press("inRoom");
    }
  }

  /** Presses a button of the agenda, which has no name of its own. */
  private static void act(Visit visit, String button) {
    visit.page().waitForNavigation(() -> visit.page().click(button));
  }

  private void beginsNow(long meeting) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    sql.change(
        "update meeting set starts_at = ?, ends_at = ? where id = ?",
        now,
        now.plusHours(2),
        meeting);
  }

  private String status(long meeting) {
    return sql.text("select status from meeting where id = ?", meeting);
  }

  private static String page(long meeting) {
    return "/app/council/meeting.xhtml?id=" + meeting;
  }
}
