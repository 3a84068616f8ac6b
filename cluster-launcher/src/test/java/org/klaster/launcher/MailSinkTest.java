package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {

  @TempDir Path folder;

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void send(int port, String recipient, String subject) throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(port));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("klaster@klaster.example"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
    message.setSubject(subject, "UTF-8");
    message.setText("text", "UTF-8");
    Transport.send(message);
  }

  @Test
  void everyMailBecomesOneFileThatReadsBack() throws IOException, MessagingException {
    int port = freePort();
    try (MailSink sink = MailSink.start(port, folder)) {
      send(port, "firm@spinning.example", "Шақыру");
      send(port, "firm@spinning.example", "Екінші");
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    assertEquals(2, files.size());
    Path first =
        files.stream()
            .filter(file -> file.toString().contains("-1-firm@spinning.example"))
            .findFirst()
            .orElseThrow();
    try (InputStream in = Files.newInputStream(first)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      assertEquals("Шақыру", message.getSubject());
    }
  }

  @Test
  void aRecipientCannotNameAFileElsewhere() {
    String name = MailSink.fileName("../../a/b\\c@x");
    assertTrue(name.chars().noneMatch(c -> c == '/' || c == '\\'), name);
  }
}
