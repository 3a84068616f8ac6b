package org.klaster.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.klaster.api.council.Admissions;
import org.klaster.api.council.ApplicationNote;
import org.klaster.api.council.CastVote;
import org.klaster.api.council.Voting;
import org.klaster.api.shared.ChangeMailPreferences;
import org.klaster.api.shared.MailCriteria;
import org.klaster.api.shared.MailPreferenceView;
import org.klaster.api.shared.MailPreferences;
import org.klaster.api.shared.MailRow;
import org.klaster.api.shared.Mails;
import org.klaster.api.shared.PageRequest;
import org.klaster.launcher.Ports;
import org.klaster.tests.Account;
import org.klaster.tests.AtOnce;
import org.klaster.tests.Await;
import org.klaster.tests.CallRefused;
import org.klaster.tests.Fresh;
import org.klaster.tests.Mailbox;
import org.klaster.tests.OnBothDatabases;
import org.klaster.tests.RefusingMailServer;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;
import org.klaster.tests.TestDatabase;
import org.klaster.tests.TestKlaster;
import org.klaster.tests.TestRows;
import org.klaster.vocabulary.council.VoteChoice;
import org.klaster.vocabulary.shared.Language;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailTiming;

/**
 * Mail from the event to the mailbox, over a real mail server that comes and goes. The event is the
 * return of an application to a firm of its own, whose people are the test's.
 */
@OnBothDatabases
class MailIT {

  private static final Duration RETRIES = Duration.ofMinutes(2);
  private static final String STATE = "select state from mail where person_id = ?";

  private final TestKlaster klaster;
  private final RowMother mother;
  private final Sql sql;
  private final TestRows own;

  MailIT(TestDatabase database) {
    klaster = database.klaster();
    mother = new RowMother(klaster);
    sql = klaster.ownerSql();
    own = mother.own(Account.APPLICANT);
  }

  /** Somebody who acts for the firm. */
  private record Reader(long id, String address) {}

  @AfterEach
  void mailGoesOn() {
    klaster.klaster().resumeMail();
  }

  @Test
  void whatIsDecidedIsToldInTheLanguageOfEach() {
    long firm = firm();
    Reader kazakh = reader(firm, Language.KK, MailTiming.AT_ONCE);
    Reader russian = reader(firm, Language.RU, MailTiming.AT_ONCE);
    Reader english = reader(firm, Language.EN, MailTiming.AT_ONCE);
    long application = application(firm);
    giveBack(application);
    for (Reader reader : List.of(kazakh, russian, english)) {
      awaitState(reader, "SENT");
    }

    MimeMessage mail = box(kazakh).only();
    assertTrue(Mailbox.subject(mail).startsWith("Өтініміңіз қайтарылды: "), Mailbox.subject(mail));
    String text = Mailbox.text(mail);
    assertTrue(text.contains("толықтыруды сұрайды"), text);
    assertTrue(text.contains("Сізге қашан және қай тілде жазу керегін"), text);
    assertTrue(
        text.contains(klaster.url() + "/app/council/application-edit.xhtml?id=" + application),
        text);
    assertTrue(Mailbox.subject(box(russian).only()).startsWith("Ваша заявка возвращена: "));
    assertTrue(Mailbox.text(box(english).only()).contains("asks for changes"));
    assertEquals("auto-generated", Mailbox.header(mail, "Auto-Submitted"));
  }

  @Test
  void whatIsRolledBackIsNotTold() {
    for (int round = 0; round < 4; round++) {
      long firm = firm();
      Reader reader = reader(firm, Language.KK, MailTiming.AT_ONCE);
      long application = application(firm);
      int version = version(application);
      Supplier<Boolean> attempt = () -> isGivenBack(application, version);
      List<Boolean> both = AtOnce.all(List.of(attempt, attempt));
      assertEquals(1, both.stream().filter(done -> done).count(), "one of two is rolled back");
      assertEquals(1, mails(reader), "told of the one that stands");
    }
  }

  @Test
  void outageOfTheMailServerLosesNothingAndRepeatsNothing() {
    long firm = firm();
    Reader reader = reader(firm, Language.RU, MailTiming.AT_ONCE);
    klaster.klaster().stopMail();
    giveBack(application(firm));
    awaitState(reader, "FAILED");
    assertTrue(answer(reader).contains("connect"), answer(reader));

    klaster.klaster().resumeMail();
    awaitState(reader, "SENT");
    String id = Mailbox.header(box(reader).only(), "Message-ID");
    assertTrue(id != null && id.startsWith("<mail-"), id);
    long attempts = sql.number("select attempts from mail where person_id = ?", reader.id());
    assertTrue(attempts >= 2, attempts + " attempts");
    assertEquals(
        attempts,
        sql.number(
            "select count(*) from mail_attempt a, mail m where m.id = a.mail_id and m.person_id = ?",
            reader.id()));
  }

  @Test
  void permanentRefusalIsSeenAndTriedAgainOnlyOnRequest() {
    long firm = firm();
    Reader reader = reader(firm, Language.KK, MailTiming.AT_ONCE);
    klaster.klaster().stopMail();
    try (RefusingMailServer refusing =
        RefusingMailServer.start(new Ports(klaster.portOffset()).mail())) {
      giveBack(application(firm));
      awaitState(reader, "BOUNCED");
    }
    klaster.klaster().resumeMail();

    MailRow row = rowFor(Account.COORDINATOR, reader);
    assertEquals(MailState.BOUNCED, row.state());
    assertEquals(1, row.attempts());
    assertEquals(RefusingMailServer.ANSWER, row.answer());
    Mails mails = klaster.as(Account.ADMINISTRATOR).service(Mails.class);
    assertEquals(1, mails.view(row.id()).attempts().size());
    assertTrue(box(reader).messages().isEmpty());

    mails.tryAgain(row.id(), row.version());
    awaitState(reader, "SENT");
    assertEquals(1, box(reader).messages().size());
  }

  @Test
  void whoLeftBeforeItWasDeliveredIsNotWrittenTo() {
    long firm = firm();
    Reader gone = reader(firm, Language.KK, MailTiming.AT_ONCE);
    Reader stays = reader(firm, Language.KK, MailTiming.AT_ONCE);
    Reader unknown = reader(firm, Language.KK, MailTiming.AT_ONCE);
    sql.change("update person set email = null where id = ?", unknown.id());
    klaster.klaster().stopMail();
    giveBack(application(firm));
    awaitState(gone, "FAILED");
    sql.change("update representation set valid_to = valid_from where person_id = ?", gone.id());
    klaster.klaster().resumeMail();
    awaitState(gone, "SUPPRESSED");
    awaitState(stays, "SENT");
    awaitState(unknown, "SUPPRESSED");
    assertTrue(box(gone).messages().isEmpty());
    String why = "select suppression from mail where person_id = ?";
    assertEquals("LEFT", sql.text(why, gone.id()));
    assertEquals("NO_ADDRESS", sql.text(why, unknown.id()));

    sql.change("update person set email = ? where id = ?", unknown.address(), unknown.id());
    tryAgain(unknown);
    awaitState(unknown, "SENT");
    tryAgain(gone);
    awaitState(gone, "SUPPRESSED");
    assertTrue(box(gone).messages().isEmpty());
  }

  @Test
  void dayIsToldInOneMail() {
    long firm = firm();
    Reader reader = reader(firm, Language.EN, MailTiming.DAILY);
    giveBack(application(firm));
    giveBack(application(firm));
    assertEquals(
        2,
        sql.number(
            "select count(*) from mail where person_id = ? and state = 'HELD'"
                + " and due_at > current_timestamp",
            reader.id()));

    sql.change("update mail set due_at = created_at where person_id = ?", reader.id());
    Await.until("the daily mail comes", RETRIES, () -> !box(reader).messages().isEmpty());
    MimeMessage mail = box(reader).only();
    assertEquals("Klaster: 2 messages of the day", Mailbox.subject(mail));
    String text = Mailbox.text(mail);
    assertTrue(text.contains("ADMISSION OF PARTICIPANTS"), text);
    assertEquals(2, text.split("asks for changes", -1).length - 1, text);
    Await.until(
        "both are told with it",
        RETRIES,
        () ->
            sql.number(
                    "select count(*) from mail m, mail d where d.id = m.digest_id"
                        + " and m.person_id = ? and m.state = 'DIGESTED' and d.state = 'SENT'",
                    reader.id())
                == 2);
  }

  @Test
  void whatDoesNotBindIsNotSentToWhoDoesNotWantIt() {
    long firm = firm();
    Reader reader = reader(firm, Language.KK, MailTiming.BINDING_ONLY);
    giveBack(application(firm));
    assertEquals("SUPPRESSED", sql.text(STATE, reader.id()));
    assertEquals(
        "NOT_WANTED", sql.text("select suppression from mail where person_id = ?", reader.id()));
    assertThrows(CallRefused.class, () -> tryAgain(reader));
  }

  @Test
  void nameWithALineBreakAddsNoHeader() {
    long firm = firm();
    Reader reader = reader(firm, Language.KK, MailTiming.AT_ONCE);
    sql.change(
        "update person set full_name = ? where id = ?",
        "Әсел\r\nBcc: stranger@klaster.example\r\n\r\nX",
        reader.id());
    giveBack(application(firm));
    awaitState(reader, "SENT");
    MimeMessage mail = box(reader).only();
    assertNull(Mailbox.header(mail, "Bcc"));
    assertTrue(klaster.mailbox("stranger@klaster.example").messages().isEmpty());
    assertTrue(Mailbox.text(mail).startsWith("Сәлеметсіз бе, Әсел Bcc: stranger"));
  }

  @Test
  void whoHasNotVotedIsRemindedADayBefore() {
    long ballot = mother.copyOfBallot(mother.own(Account.FIRM).ballot());
    sql.change("update ballot_seat set recusal = null where ballot_id = ?", ballot);
    klaster.as(Account.FIRM).service(Voting.class).cast(new CastVote(ballot, VoteChoice.YES, 0));
    sql.change(
        "update ballot set opens_at = current_timestamp - interval '3' day,"
            + " closes_at = current_timestamp + interval '23' hour where id = ?",
        ballot);
    String reminded =
        "select count(*) from mail m, person p where p.id = m.person_id"
            + " and m.template = 'BALLOT_CLOSES_SOON' and m.subject_key = ?";
    String key = Long.toString(ballot);
    Await.until("the seats are reminded", RETRIES, () -> sql.number(reminded, key) > 0);
    assertEquals(3, sql.number(reminded, key), "those who may vote and have not");
    assertEquals(0, sql.number(reminded + " and p.username = 'firm'", key));
  }

  @Test
  void everybodyChoosesHowToBeWrittenTo() {
    MailPreferences preferences = klaster.as(Account.SCIENCE).service(MailPreferences.class);
    MailPreferenceView before = preferences.mine();
    preferences.change(new ChangeMailPreferences(Language.RU, MailTiming.DAILY, before.version()));
    MailPreferenceView after = preferences.mine();
    assertEquals(Language.RU, after.language());
    assertEquals(MailTiming.DAILY, after.timing());
    preferences.change(
        new ChangeMailPreferences(before.language(), before.timing(), after.version()));
  }

  @Test
  void coordinatorOfAnotherClusterSeesNothingOfIt() {
    long firm = firm();
    Reader reader = reader(firm, Language.KK, MailTiming.AT_ONCE);
    giveBack(application(firm));
    assertEquals(reader.address(), addressOf(rowFor(Account.COORDINATOR, reader), reader));
    sql.change(
        "update mail set cluster_id = ? where person_id = ?",
        mother.foreign().cluster(),
        reader.id());
    assertFalse(isListed(Account.COORDINATOR, reader));
    assertTrue(isListed(Account.ADMINISTRATOR, reader));
  }

  private static String addressOf(MailRow row, Reader reader) {
    return row.recipient().equals(name(reader)) ? reader.address() : row.recipient();
  }

  private boolean isListed(Account account, Reader reader) {
    return klaster
            .as(account)
            .service(Mails.class)
            .search(new MailCriteria(null, null, name(reader)), PageRequest.first())
            .total()
        > 0;
  }

  private MailRow rowFor(Account account, Reader reader) {
    return klaster
        .as(account)
        .service(Mails.class)
        .search(new MailCriteria(null, null, name(reader)), PageRequest.first())
        .rows()
        .get(0);
  }

  private void tryAgain(Reader reader) {
    MailRow row = rowFor(Account.COORDINATOR, reader);
    klaster.as(Account.COORDINATOR).service(Mails.class).tryAgain(row.id(), row.version());
  }

  private boolean isGivenBack(long application, int version) {
    try {
      klaster
          .as(Account.COORDINATOR)
          .service(Admissions.class)
          .giveBack(new ApplicationNote(application, "Түзетіңіз", version));
      return true;
    } catch (CallRefused refused) {
      return false;
    }
  }

  private void giveBack(long application) {
    assertTrue(isGivenBack(application, version(application)));
  }

  private int version(long application) {
    return (int) sql.number("select version from membership_application where id = ?", application);
  }

  private void awaitState(Reader reader, String state) {
    Await.until(
        "the mail to " + reader.address() + " is " + state,
        RETRIES,
        () -> sql.text(STATE, reader.id()).equals(state));
  }

  private long mails(Reader reader) {
    return sql.number("select count(*) from mail where person_id = ?", reader.id());
  }

  private String answer(Reader reader) {
    return sql.text("select last_answer from mail where person_id = ?", reader.id());
  }

  private Mailbox box(Reader reader) {
    return klaster.mailbox(reader.address());
  }

  /** A firm that nobody acts for. */
  private long firm() {
    return mother.copy("organisation", own.organisation(), Map.of("legal_id", mother.freshBin()));
  }

  private Reader reader(long firm, Language language, MailTiming timing) {
    String address = "reader" + Fresh.number() + "@klaster.example";
    long person =
        mother.copy(
            "person",
            sql.number("select id from person order by id"),
            Map.of(
                "username",
                address,
                "full_name",
                "Оқырман " + address,
                "email",
                address,
                "mail_language",
                language.name(),
                "mail_timing",
                timing.name()));
    mother.copy(
        "representation",
        sql.number("select id from representation where valid_to is null order by id"),
        Map.of("person_id", person, "organisation_id", firm));
    return new Reader(person, address);
  }

  private static String name(Reader reader) {
    return "Оқырман " + reader.address();
  }

  /** An application that was handed in to the coordinator's cluster. */
  private long application(long firm) {
    return mother.copy(
        "membership_application",
        own.application(),
        Map.of(
            "organisation_id", firm, "status", "SUBMITTED", "live_key", "mail" + Fresh.number()));
  }
}
