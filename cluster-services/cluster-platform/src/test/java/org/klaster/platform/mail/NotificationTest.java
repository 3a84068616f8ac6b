package org.klaster.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.vocabulary.shared.MailTemplate;

/** What can and what cannot be put into a mail, and when a digest is due. */
class NotificationTest {

  private static final Notification EMPTY =
      Notification.of(MailTemplate.BALLOT_OPENED, Recipient.seat(1, 2));

  @ParameterizedTest
  @ValueSource(strings = {"1000000", "12 %", "CARRIED_2", "", "Бірауыздан", "two\nlines"})
  void constantIsOfLettersAlone(String constant) {
    assertThrows(IllegalArgumentException.class, () -> EMPTY.code("question", constant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/app/",
        "//elsewhere.example/app/",
        "/public/guide.xhtml",
        "/app/x y",
        "/app/x\r\nBcc: a@b",
        "/app/x#y"
      })
  void linkLeadsIntoKlasterAlone(String link) {
    assertThrows(IllegalArgumentException.class, () -> EMPTY.link(link));
  }

  @Test
  void eachStepMakesAnother() {
    Notification dated = EMPTY.day("due", LocalDate.of(2026, 10, 20));
    assertEquals(0, EMPTY.values().size());
    assertEquals(1, dated.values().size());
    assertEquals(9, dated.to(Recipient.person(9)).recipient().personId());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T02:59:59Z, 2026-11-23T03:00:00Z",
    "2026-11-23T03:00:00Z, 2026-11-24T03:00:00Z",
    "2026-11-23T20:00:00Z, 2026-11-24T03:00:00Z"
  })
  void digestIsDueAtEightInAlmaty(Instant held, Instant due) {
    assertEquals(due, DigestHour.after(held));
  }

  @Test
  void addressesAreNotKept() {
    assertEquals(
        "550 5.1.1 <…@…>: no such user",
        Addresses.hidden("550 5.1.1 <a.b@c.example>: no such user"));
  }

  @Test
  void controlCharactersDoNotSurvive() {
    assertEquals("A Bcc: x B", Addresses.oneLine("A\r\nBcc: x\u2028\u0000B\n"));
  }
}
