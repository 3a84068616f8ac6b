package org.klaster.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.Mails;
import org.klaster.web.shared.Flash;

/** Hands in the report on a mail that came back. */
@Named
@RequestScoped
public class MailReturnBacking {

  @Inject private Mails mails;
  @Inject private Flash flash;

  private @Nullable Part report;

  public String record() {
    Part chosen = report;
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("report", "mail.return-empty");
    }
    try (InputStream content = chosen.getInputStream()) {
      long mail = mails.recordReturn(content);
      return flash.done("mail.return.done", "/app/mail/mail.xhtml?id=" + mail);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public @Nullable Part getReport() {
    return report;
  }

  public void setReport(@Nullable Part report) {
    this.report = report;
  }
}
