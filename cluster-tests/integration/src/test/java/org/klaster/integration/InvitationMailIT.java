package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.Meetings;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.Fresh;
import org.klaster.tests.Mailbox;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;

/** What a calendar program finds in the mails of a meeting, as a mail server delivers them. */
class InvitationMailIT {

  private final TestKlaster klaster = TestDatabase.H2.klaster();
  private final RowMother mother = new RowMother(klaster);
  private final Sql sql = klaster.ownerSql();
  private final String address = "invited-" + Fresh.number() + "@firm.example";

  @BeforeEach
  void hasAnAddress() {
    sql.change("update person set email = ? where username = 'firm'", address);
  }

  @AfterEach
  void hasNone() {
    sql.change("update person set email = null where username = 'firm'");
  }

  @Test
  void theInvitationAndItsWithdrawalNameBothParties() throws Exception {
    Meetings meetings = klaster.as(Account.COORDINATOR).service(Meetings.class);
    long meeting = planned();
    meetings.convene(meeting, meetings.meeting(meeting).version());
    String invitation = calendarOf(awaited(1), "REQUEST");
    assertLines(invitation, "METHOD:REQUEST", "STATUS:CONFIRMED", "TZID=Asia/Almaty");

    meetings.cancel(meeting, "Залда жөндеу", meetings.meeting(meeting).version());
    String withdrawal = calendarOf(awaited(2), "CANCEL");
    assertLines(withdrawal, "METHOD:CANCEL", "STATUS:CANCELLED");
    for (String calendar : List.of(invitation, withdrawal)) {
      assertLines(calendar, "mailto:" + address, "ORGANIZER", "ATTENDEE");
      assertLines(
          calendar, "UID:" + sql.text("select calendar_uid from meeting where id = ?", meeting));
    }
    assertEquals(
        0,
        sql.number("select count(*) from mail where position(? in calendar) > 0", address),
        "what is stored names no address: it would outlive an erasure");
  }

  private long planned() {
    long meeting = mother.meeting(mother.own(Account.FIRM).cluster());
    OffsetDateTime starts = OffsetDateTime.now(ZoneOffset.UTC).plusDays(20);
    sql.change(
        "update meeting set status = 'PLANNED', starts_at = ?, ends_at = ? where id = ?",
        starts,
        starts.plusHours(2),
        meeting);
    return meeting;
  }

  private MimeMessage awaited(int number) {
    Mailbox box = klaster.mailbox(address);
    Await.until("mail " + number + " comes", () -> box.messages().size() >= number);
    return box.messages().get(number - 1);
  }

  private static void assertLines(String calendar, String... parts) {
    for (String part : parts) {
      assertTrue(calendar.contains(part), part + " in " + calendar);
    }
  }

  /** The calendar object of a mail, its long lines joined (RFC 5545, 3.1). */
  private static String calendarOf(MimeMessage message, String method) throws Exception {
    MimeMultipart parts = (MimeMultipart) message.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.getContentType().startsWith("text/calendar")) {
        assertTrue(part.getContentType().contains("method=" + method), part.getContentType());
        try (InputStream in = part.getInputStream()) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\r\n[ \t]", "");
        }
      }
    }
    throw new AssertionError("No calendar in the mail");
  }
}
