package org.klaster.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klaster.api.shared.InvalidInput;

/** Reports in the form of RFC 3464; the recipients are two, one of whom is only late. */
class MailReturnTest {

  private static final String OWN = "<mail-417@klaster.example>";

  @Test
  void saysWhichMailCameBackAndWhyWithoutTheAddress() {
    MailReturn read = read(report("message/rfc822", "Failed", OWN));
    assertEquals(417, read.mailId());
    assertEquals("5.1.1 smtp; 550 5.1.1 <…@…> no such user", read.answer());
    assertEquals(read, read(report("text/rfc822-headers", "failed", OWN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
  void onlyAFinalFailureIsOne(String action) {
    assertRefused("mail.return-not-final", report("message/rfc822", action, OWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<417@klaster.example>",
        "<mail-417x@klaster.example>",
        "<mail-9999999999999999999@klaster.example>",
        "mail-417",
        ""
      })
  void aMailOfSomebodyElseIsNotOurs(String id) {
    assertRefused("mail.return-foreign", report("message/rfc822", "failed", id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no mail at all",
        "Content-Type: text/plain\r\n\r\n550 no such user",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ntext\r\n--b--\r\n",
        "Content-Type: multipart/report\r\n\r\nno boundary"
      })
  void whatIsNoReportIsRefused(String message) {
    assertRefused("mail.return-unreadable", message);
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() {
    String large = report("message/rfc822", "failed", OWN) + "x".repeat(MailReturn.LONGEST);
    assertRefused("mail.return-unreadable", large);
  }

  private static void assertRefused(String code, String message) {
    assertEquals(code, assertThrows(InvalidInput.class, () -> read(message)).code());
  }

  private static MailReturn read(String message) {
    return MailReturn.of(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
  }

  private static String report(String returned, String action, String id) {
    return String.join(
        "\r\n",
        "From: Mail Delivery Subsystem <mailer-daemon@far.example>",
        "Subject: Returned mail",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"part/7\"",
        "",
        "--part/7",
        "Content-Type: text/plain",
        "",
        "Message-ID: <mail-1@klaster.example> stands in the text too",
        "--part/7",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; far.example",
        "",
        "Final-Recipient: rfc822; other@far.example",
        "Action: delayed",
        "Status: 4.2.2",
        "",
        "Final-Recipient: rfc822; reader@far.example",
        "Action: " + action,
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 <reader@far.example>",
        "  no such user",
        "",
        "--part/7",
        "Content-Type: " + returned,
        "",
        "Message-ID: " + id,
        "Subject: Klaster",
        "",
        "--part/7--",
        "");
  }
}
