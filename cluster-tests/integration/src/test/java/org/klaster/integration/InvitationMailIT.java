package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.klaster.api.council.Invitations;
import org.klaster.api.council.InvitePerson;
import org.klaster.api.council.Meetings;
import org.klaster.api.shared.Mails;
import org.klaster.tests.Account;
import org.klaster.tests.Await;
import org.klaster.tests.CallRefused;
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

  /** Whoever reads once a day is told neither that he was invited nor that he is not. */
  @Test
  void anInvitationThatWaitsGoesWithItsWithdrawal() {
    assertTakenBack("HELD", "DAILY");
  }

  /** The mail server had refused the address for good: nobody can have it sent once more. */
  @Test
  void anInvitationToAWrongAddressIsTakenBack() {
    assertTakenBack("BOUNCED", "AT_ONCE");
  }

  private void assertTakenBack(String state, String timing) {
    long meeting = planned();
    Meetings meetings = klaster.as(Account.COORDINATOR).service(Meetings.class);
    meetings.convene(meeting, meetings.meeting(meeting).version());
    Invitations secretary = klaster.as(Account.COORDINATOR).service(Invitations.class);
    sql.change("update person set mail_timing = ? where username = 'applicant'", timing);
    try {
      long invitation =
          secretary.invite(new InvitePerson(meeting, "applicant", "сарапшы", false, null));
      if (state.equals("BOUNCED")) {
        Await.until("the mail leaves", () -> !"QUEUED".equals(told(meeting, "state")));
        sql.change(
            "update mail set state = 'BOUNCED', suppression = null where id = ?",
            Long.parseLong(told(meeting, "id")));
      }
      assertEquals(state, told(meeting, "state"));
      secretary.end(invitation, 0);
    } finally {
      sql.change("update person set mail_timing = 'AT_ONCE' where username = 'applicant'");
    }
    assertEquals("SUPPRESSED", told(meeting, "state"));
    assertEquals("TAKEN_BACK", told(meeting, "suppression"));
    long mail = Long.parseLong(told(meeting, "id"));
    int version = (int) sql.number("select version from mail where id = ?", mail);
    Mails mails = klaster.as(Account.COORDINATOR).service(Mails.class);
    assertThrows(CallRefused.class, () -> mails.tryAgain(mail, version));
  }

  /** Of the only mail that the guest was sent about the meeting. */
  private String told(long meeting, String column) {
    assertEquals(1, sql.number(count(meeting)));
    return sql.text("select cast(" + column + " as varchar(30)) from mail where " + to(meeting));
  }

  private static String count(long meeting) {
    return "select count(*) from mail where " + to(meeting);
  }

  private static String to(long meeting) {
    return "subject_type = 'meeting' and subject_key = '"
        + meeting
        + "' and person_id = (select id from person where username = 'applicant')";
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
