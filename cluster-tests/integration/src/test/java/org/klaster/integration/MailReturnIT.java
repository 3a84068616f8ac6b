package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.klaster.api.shared.MailRow;
import org.klaster.api.shared.Mails;
import org.klaster.tests.Account;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.Rest;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.vocabulary.shared.MailState;

/** A mail that the mail server took and that a server further on sent back. */
@OnBothDatabases
class MailReturnIT {

  private final TestKlaster klaster;
  private final Sql sql;
  private final long mail;

  MailReturnIT(TestDatabase database) {
    klaster = database.klaster();
    sql = klaster.ownerSql();
    RowMother mother = new RowMother(klaster);
    mail = mother.mailAbout(mother.own(Account.FIRM).cluster());
    sql.change("update mail set state = 'SENT', suppression = null where id = ?", mail);
  }

  @Test
  void whatComesBackLaterIsARefusalToo() {
    assertEquals("mail.return-not-final", hand(Account.ADMINISTRATOR, report("delayed")).code());
    assertEquals(403, hand(Account.COORDINATOR, report("failed")).status());
    assertEquals("SENT", sql.text("select state from mail where id = ?", mail));

    assertEquals(200, hand(Account.ADMINISTRATOR, report("failed")).status());
    Mails mails = klaster.as(Account.COORDINATOR).service(Mails.class);
    MailRow row = mails.view(mail).row();
    assertEquals(MailState.BOUNCED, row.state());
    assertEquals("5.1.1 smtp; 550 5.1.1 <…@…> no such user", row.answer());
    assertTrue(mails.view(mail).repeatable());
    assertEquals("mail.transition", hand(Account.ADMINISTRATOR, report("failed")).code());
  }

  @Test
  void aMailThatWasNeverSentDoesNotComeBack() {
    sql.change("update mail set state = 'HELD' where id = ?", mail);
    assertEquals("mail.transition", hand(Account.ADMINISTRATOR, report("failed")).code());
    String unknown = report("failed").replace("mail-" + mail, "mail-99999999999");
    assertEquals("mail.return-foreign", hand(Account.ADMINISTRATOR, unknown).code());
    assertEquals("HELD", sql.text("select state from mail where id = ?", mail));
  }

  private Rest.Answer hand(Account account, String report) {
    return klaster.restAs(account).upload("/api/v1/mails/returns", "", "message/rfc822", report);
  }

  /** As a server further on makes it: RFC 3464, section 5. */
  private String report(String action) {
    return String.join(
        "\r\n",
        "From: Mail Delivery Subsystem <mailer-daemon@far.example>",
        "To: klaster@klaster.example",
        "Subject: Returned mail",
        "MIME-Version: 1.0",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"",
        "",
        "--b",
        "",
        "It could not be delivered.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; far.example",
        "",
        "Final-Recipient: rfc822; reader@far.example",
        "Action: " + action,
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 5.1.1 <reader@far.example> no such user",
        "",
        "--b",
        "Content-Type: text/rfc822-headers",
        "",
        "Message-ID: <mail-" + mail + "@klaster.example>",
        "Subject: ...",
        "",
        "--b--",
        "");
  }
}
