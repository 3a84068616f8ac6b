package org.klaster.platform.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mail server of the installation: takes a mail, or says why not. */
@ApplicationScoped
public class MailServer {

  /** An answer of SMTP begins with three digits; those with 5 mean: do not try again. */
  private static final Pattern PERMANENT = Pattern.compile("(?s)\\s*5\\d\\d[ -].*");

  /** A mail server that does not answer must not keep other messages waiting. */
  private static final String PATIENCE_MILLIS = "10000";

  @Resource(lookup = "java:jboss/mail/Klaster")
  private Session session;

  Session session() {
    return session;
  }

  /** From whom mails come; empty where the session of the server has none. */
  public Optional<String> senderAddress() {
    return Optional.ofNullable(InternetAddress.getLocalAddress(session))
        .map(InternetAddress::getAddress);
  }

  void send(Message message) throws MailRefused {
    for (String what : List.of("connectiontimeout", "timeout", "writetimeout")) {
      session.getProperties().put("mail.smtp." + what, PATIENCE_MILLIS);
    }
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw new MailRefused(answer(e), isPermanent(e), e);
    }
  }

  /** A refused sign-in or connection is the installation's fault, not the address's. */
  private static boolean isPermanent(MessagingException failure) {
    return failure instanceof SendFailedException
        && chain(failure).stream().anyMatch(text -> PERMANENT.matcher(text).matches());
  }

  /** The answer with a code if there is one among the causes, or else the first message. */
  private static String answer(MessagingException failure) {
    List<String> texts = chain(failure);
    return texts.stream()
        .filter(text -> text.matches("(?s)\\s*[245]\\d\\d[ -].*"))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(Addresses::oneLine)
        .orElse(failure.getClass().getSimpleName());
  }

  private static List<String> chain(MessagingException failure) {
    List<String> texts = new ArrayList<>();
    @Nullable Exception next = failure;
    while (next != null) {
      String text = next.getMessage();
      if (text != null) {
        texts.add(text);
      }
      next = next instanceof MessagingException mail ? mail.getNextException() : null;
    }
    return texts;
  }
}
