package org.klaster.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.klaster.domain.shared.Mail;
import org.klaster.domain.shared.Person;
import org.klaster.platform.calendar.CalendarParties;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.CalendarMethod;
import org.klaster.vocabulary.shared.MailTemplate;

/** Makes the message of a mail: plain text, and the calendar objects that go with it. */
@ApplicationScoped
public class MailComposer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private MailServer server;
  @Inject private DatabaseClock clock;

  MimeMessage compose(Mail mail, Person person, InternetAddress to) throws MessagingException {
    boolean digest = mail.template() == MailTemplate.DIGEST;
    List<Mail> told = digest ? heldFor(mail) : List.of(mail);
    MailText text = new MailText(person, publicUrl());
    MimeMessage message = new Numbered(mail.id());
    message.setFrom(sender());
    message.setRecipient(Message.RecipientType.TO, to);
    message.setSentDate(Date.from(clock.now()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", person.mailLanguage().code());
    message.setSubject(digest ? text.digestSubject(told) : text.subject(mail), UTF_8);
    String body = digest ? text.digest(told) : text.single(mail);
    List<Mail> calendars = told.stream().filter(one -> one.calendar() != null).toList();
    if (calendars.isEmpty()) {
      message.setText(body, UTF_8);
    } else {
      message.setContent(withCalendars(body, calendars, to, digest));
    }
    message.saveChanges();
    return message;
  }

  /** Alone it is an alternative of the text, which calendars offer to accept; else attached. */
  private MimeMultipart withCalendars(
      String body, List<Mail> mails, InternetAddress to, boolean digest) throws MessagingException {
    MimeMultipart parts = new MimeMultipart(digest ? "mixed" : "alternative");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(body, UTF_8);
    parts.addBodyPart(text);
    for (Mail mail : mails) {
      CalendarMethod method = Objects.requireNonNull(mail.calendarMethod());
      MimeBodyPart part = new MimeBodyPart();
      String calendar = Objects.requireNonNull(mail.calendar());
      part.setText(CalendarParties.name(calendar, sender().getAddress(), to.getAddress()), UTF_8);
      part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method);
      if (digest) {
        part.setFileName("klaster-" + mail.id() + ".ics");
        part.setDisposition(MimeBodyPart.ATTACHMENT);
      }
      parts.addBodyPart(part);
    }
    return parts;
  }

  private List<Mail> heldFor(Mail digest) {
    return entities
        .createQuery("select m from Mail m where m.digestId = :digest order by m.id", Mail.class)
        .setParameter("digest", digest.id())
        .getResultList();
  }

  private InternetAddress sender() throws MessagingException {
    InternetAddress configured = InternetAddress.getLocalAddress(server.session());
    if (configured == null) {
      throw new MessagingException("The mail session has no sender");
    }
    return configured;
  }

  private static String publicUrl() {
    return System.getProperty("klaster.public-url", "").replaceAll("/+$", "");
  }

  /** The same identifier at each attempt: whoever gets it twice can tell. */
  private final class Numbered extends MimeMessage {

    private final long mailId;

    Numbered(long mailId) {
      super(server.session());
      this.mailId = mailId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      String address = sender().getAddress();
      setHeader("Message-ID", "<mail-" + mailId + address.substring(address.indexOf('@')) + ">");
    }
  }
}
