package org.klaster.web.mail;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.klaster.api.shared.MailView;
import org.klaster.api.shared.Mails;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** One mail with its attempts; may be tried again where it failed. */
@Named
@ViewScoped
public class MailBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Mails mails;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private MailView view;

  public void load() {
    view = mails.view(address.required("id"));
  }

  public String tryAgain() {
    mails.tryAgain(view.row().id(), view.row().version());
    return flash.done("mail.mail.again.done", "/app/mail/mail.xhtml?id=" + view.row().id());
  }

  public MailView getView() {
    return view;
  }
}
