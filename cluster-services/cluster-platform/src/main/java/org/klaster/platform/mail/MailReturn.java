package org.klaster.platform.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klaster.api.shared.InvalidInput;

/**
 * What a report on a mail that came back says. Its form is RFC 3464: a multipart/report with the
 * delivery status of each recipient and with the mail that is returned, or its header alone.
 *
 * @param mailId from the Message-ID of the returned mail
 * @param answer why, in the words of the server that sent it back, without addresses
 */
record MailReturn(long mailId, String answer) {

  /** Bytes; a report returns a mail, and Klaster's are small. */
  static final int LONGEST = 1_000_000;

  private static final String FIELD = "report";
  private static final Session NONE = Session.getInstance(new Properties());
  private static final Pattern OWN = Pattern.compile("<mail-(\\d{1,18})@[^\\s<>]+>");

  /**
   * Reads a report.
   *
   * @throws InvalidInput where it is none, or not of a final failure of a mail of Klaster
   */
  static MailReturn of(InputStream report) {
    try {
      return parsed(report.readNBytes(LONGEST + 1));
    } catch (MessagingException | IOException e) {
      throw new InvalidInput(FIELD, "mail.return-unreadable");
    }
  }

  private static MailReturn parsed(byte[] bytes) throws MessagingException, IOException {
    if (bytes.length > LONGEST) {
      throw new InvalidInput(FIELD, "mail.return-unreadable");
    }
    MimeMessage message = new MimeMessage(NONE, new ByteArrayInputStream(bytes));
    if (!message.isMimeType("multipart/report")) {
      throw new InvalidInput(FIELD, "mail.return-unreadable");
    }
    MimeMultipart parts = new MimeMultipart(message.getDataHandler().getDataSource());
    Optional<String> failure = Optional.empty();
    Optional<Long> mail = Optional.empty();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        failure = failure(part);
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        mail = own(new InternetHeaders(part.getInputStream()));
      }
    }
    String answer = failure.orElseThrow(() -> new InvalidInput(FIELD, "mail.return-not-final"));
    long id = mail.orElseThrow(() -> new InvalidInput(FIELD, "mail.return-foreign"));
    return new MailReturn(id, Addresses.hidden(Addresses.oneLine(answer)));
  }

  private static Optional<Long> own(InternetHeaders returned) {
    String id = returned.getHeader("Message-ID", null);
    Matcher matcher = OWN.matcher(id == null ? "" : id.strip());
    return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
  }

  /** Of the first recipient whom it will not reach; there is one for each mail. */
  private static Optional<String> failure(BodyPart status) throws MessagingException, IOException {
    List<InternetHeaders> groups = new ArrayList<>();
    InputStream left = new ByteArrayInputStream(status.getInputStream().readAllBytes());
    while (left.available() > 0) {
      groups.add(new InternetHeaders(left));
    }
    return groups.stream()
        .filter(group -> value(group, "Action").toLowerCase(Locale.ROOT).equals("failed"))
        .map(group -> (value(group, "Status") + " " + value(group, "Diagnostic-Code")).strip())
        .findFirst();
  }

  private static String value(InternetHeaders group, String name) {
    String value = group.getHeader(name, null);
    return value == null ? "" : value.replaceAll("\\s+", " ").strip();
  }
}
