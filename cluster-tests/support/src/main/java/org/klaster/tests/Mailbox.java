package org.klaster.tests;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a server's mails brought to one address, read back as a mail program reads it. */
public final class Mailbox {

  private final Path folder;
  private final String address;

  Mailbox(TestKlaster server, String address) {
    this.folder = server.klaster().data().mail();
    this.address = address;
  }

  public List<MimeMessage> messages() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("-" + address + ".eml"))
          .sorted()
          .map(Mailbox::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one message that came; there must be one. */
  public MimeMessage only() {
    List<MimeMessage> messages = messages();
    if (messages.size() != 1) {
      throw new AssertionError(messages.size() + " messages came to " + address);
    }
    return messages.get(0);
  }

  /** The readable text, decoded. */
  public static String text(MimeMessage message) {
    try {
      Object content = message.getContent();
      if (content instanceof MimeMultipart parts) {
        BodyPart first = parts.getBodyPart(0);
        return first.getContent().toString();
      }
      return content.toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String subject(MimeMessage message) {
    try {
      return String.valueOf(message.getSubject());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A header as it came, null where there is none. */
  public static @Nullable String header(MimeMessage message, String name) {
    try {
      return message.getHeader(name, ", ");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMessage read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(null, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
