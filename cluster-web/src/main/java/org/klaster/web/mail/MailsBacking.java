package org.klaster.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.MailCriteria;
import org.klaster.api.shared.MailRow;
import org.klaster.api.shared.Mails;
import org.klaster.api.shared.Page;
import org.klaster.vocabulary.shared.MailState;
import org.klaster.vocabulary.shared.MailTemplate;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.ListAddress;

/** The mails under the filter that stands in the address. */
@Named
@RequestScoped
public class MailsBacking {

  @Inject private Mails mails;
  @Inject private ListAddress address;
  @Inject private Messages messages;

  private @Nullable Page<MailRow> page;

  public Page<MailRow> getPage() {
    if (page == null) {
      page =
          mails.search(
              new MailCriteria(
                  address.constant("state", MailState.class),
                  address.constant("template", MailTemplate.class),
                  address.text("recipient")),
              address.pageRequest());
    }
    return page;
  }

  public List<Choice> getStates() {
    return Choice.of(MailState.class, messages);
  }

  public List<Choice> getTemplates() {
    return Choice.of(MailTemplate.class, messages);
  }
}
