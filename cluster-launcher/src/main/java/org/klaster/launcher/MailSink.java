package org.klaster.launcher;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every mail that the servers send and writes it to a file: nothing leaves the machine. */
public final class MailSink implements AutoCloseable {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final GreenMail server;
  private final Path folder;
  private final AtomicInteger count = new AtomicInteger();

  private MailSink(int port, Path folder) {
    this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    this.folder = folder;
  }

  /** Starts to listen; each mail becomes {@code <time>-<number>-<recipient>.eml} in the folder. */
  static MailSink start(int port, Path folder) {
    MailSink sink = new MailSink(port, folder);
    sink.server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, recipient) -> {
              sink.write(message.getMessage(), recipient.getEmail());
              return sink.mailbox(recipient.getEmail());
            });
    sink.server.start();
    return sink;
  }

  private GreenMailUser mailbox(String recipient) throws UserException {
    UserManager users = server.getUserManager();
    GreenMailUser known = users.getUserByEmail(recipient);
    return known != null ? known : users.createUser(recipient, recipient, recipient);
  }

  private void write(MimeMessage message, String recipient) throws MessagingException {
    String time = STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
    String name = time + "-" + count.incrementAndGet() + "-" + fileName(recipient) + ".eml";
    Path fresh = folder.resolve(name + ".new");
    try {
      try (OutputStream out = Files.newOutputStream(fresh)) {
        message.writeTo(out);
      }
      Folders.replace(fresh, folder.resolve(name));
    } catch (IOException e) {
      throw new MessagingException("The mail cannot be written", e);
    }
  }

  /** The recipient is named by whoever fills a form: it must not name a file elsewhere. */
  static String fileName(String recipient) {
    return recipient.replaceAll("[^A-Za-z0-9@._-]", "_");
  }

  @Override
  public void close() {
    server.stop();
  }
}
