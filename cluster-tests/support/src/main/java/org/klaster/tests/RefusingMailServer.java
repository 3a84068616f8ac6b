package org.klaster.tests;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server that knows none of the recipients: each is refused for good. */
public final class RefusingMailServer implements AutoCloseable {

  public static final String ANSWER = "550 5.1.1 No such mailbox";

  private static final long PATIENCE_MILLIS = 10_000;

  private final SmtpServer server;

  private RefusingMailServer(SmtpServer server) {
    this.server = server;
  }

  /** Listens on the port until it is closed. */
  public static RefusingMailServer start(int port) {
    Managers managers = new RefusingManagers();
    SmtpServer server =
        new SmtpServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), managers);
    server.startService();
    try {
      if (!server.waitTillRunning(PATIENCE_MILLIS)) {
        throw new IllegalStateException("The mail server does not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new RefusingMailServer(server);
  }

  @Override
  public void close() {
    server.stopService();
  }

  /** GreenMail's own, with another answer to RCPT. */
  private static final class RefusingManagers extends Managers {

    private final SmtpManager smtp = new Refusing(getImapHostManager(), getUserManager());

    @Override
    public SmtpManager getSmtpManager() {
      return smtp;
    }
  }

  private static final class Refusing extends SmtpManager {

    Refusing(ImapHostManager folders, UserManager users) {
      super(folders, users);
    }

    @Override
    public String checkRecipient(SmtpState state, MailAddress recipient) {
      return ANSWER;
    }
  }
}
