package org.klaster.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.klaster.domain.shared.Webhook;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.mail.Notification;
import org.klaster.platform.mail.Notifications;
import org.klaster.platform.mail.Recipient;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.MailTemplate;

/** Tells the owner that a webhook has ended by itself. */
@ApplicationScoped
public class WebhookMails {

  @Inject private Notifications notifications;

  void ended(Webhook webhook) {
    String name = webhook.name();
    notifications.send(
        Notification.of(MailTemplate.WEBHOOK_ENDED, Recipient.person(webhook.ownerId()))
            .about(Subject.of("webhook", webhook.id()), null)
            .name("webhook", new LocalizedText(name, name, name))
            .code("reason", webhook.state())
            .link("/app/webhook/webhook.xhtml?id=" + webhook.id()));
  }
}
