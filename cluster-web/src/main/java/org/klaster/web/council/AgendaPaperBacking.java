package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.Agendas;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.shared.Flash;

/** Attaches papers to items of an agenda. */
@Named
@RequestScoped
public class AgendaPaperBacking {

  @Inject private AgendaProposalBacking agendaProposalBacking;
  @Inject private Agendas agendas;
  @Inject private Flash flash;

  private @Nullable Long item;
  private boolean restricted;
  private @Nullable Part file;

  public String attach() {
    Part chosen = file;
    if (item == null || chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("file", "document.empty");
    }
    try (InputStream content = chosen.getInputStream()) {
      agendas.attach(item, chosen.getSubmittedFileName(), restricted, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long meeting = agendaProposalBacking.getView().head().id();
    return flash.done("meeting.item.attached", "/app/council/meeting.xhtml?id=" + meeting);
  }

  public @Nullable Long getItem() {
    return item;
  }

  public void setItem(@Nullable Long item) {
    this.item = item;
  }

  public boolean isRestricted() {
    return restricted;
  }

  public void setRestricted(boolean restricted) {
    this.restricted = restricted;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
