package org.klaster.platform.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.api.shared.RegisterWebhook;
import org.klaster.api.shared.WebhookRow;
import org.klaster.api.shared.WebhookSecret;
import org.klaster.api.shared.WebhookView;
import org.klaster.api.shared.Webhooks;
import org.klaster.domain.shared.Webhook;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WebhookState;

/**
 * Webhooks of those who connect other systems: the coordinator its cluster's, the ministry its own,
 * the administrator the installation's. Each is told what its owner may read.
 */
@Stateless
@RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY, Roles.ADMINISTRATOR})
public class WebhooksBean implements Webhooks {

  @Inject private WebhookRows rows;
  @Inject private WebhookRegistration registration;
  @Inject private WebhookQueue queue;
  @Inject private WebhookOwners owners;
  @Inject private DatabaseClock clock;
  @Inject private AuditTrail trail;

  @Override
  public Page<WebhookRow> search(PageRequest page) {
    return rows.search(page);
  }

  @Override
  public WebhookView view(long webhookId) {
    return rows.view(webhookId);
  }

  @Override
  public WebhookSecret register(RegisterWebhook command) {
    String secret = WebhookSignature.newSecret();
    owners.seen();
    Webhook webhook = registration.register(command, secret);
    trail.changed("webhook.register", subject(webhook), Map.of());
    return new WebhookSecret(webhook.id(), secret);
  }

  @Override
  public WebhookSecret renewSecret(long webhookId, int version) {
    Webhook webhook = rows.own(webhookId);
    webhook.requireVersion(version);
    String secret = WebhookSignature.newSecret();
    registration.renew(webhook, secret);
    trail.changed("webhook.renew-secret", subject(webhook), Map.of());
    return new WebhookSecret(webhookId, secret);
  }

  @Override
  public void test(long webhookId) {
    Webhook webhook = rows.own(webhookId);
    requireActive(webhook);
    owners.seen();
    queue.putTest(webhook);
    trail.changed("webhook.test", subject(webhook), Map.of());
  }

  @Override
  public void redeliver(long webhookId, long deliveryId) {
    Webhook webhook = rows.own(webhookId);
    requireActive(webhook);
    owners.seen();
    queue.again(rows.delivery(webhook, deliveryId));
    trail.changed("webhook.redeliver", subject(webhook), Map.of("delivery", deliveryId));
  }

  @Override
  public void stop(long webhookId, int version) {
    Webhook webhook = rows.visible(webhookId);
    webhook.requireVersion(version);
    webhook.end(WebhookState.STOPPED, clock.now());
    trail.changed("webhook.stop", subject(webhook), Map.of());
  }

  @Override
  public void resume(long webhookId, int version) {
    Webhook webhook = rows.own(webhookId);
    webhook.requireVersion(version);
    owners.seen();
    webhook.resume(clock.now());
    queue.resume(webhook);
    trail.changed("webhook.resume", subject(webhook), Map.of());
  }

  private static void requireActive(Webhook webhook) {
    if (webhook.state() != WebhookState.ACTIVE) {
      throw new DomainRuleViolation("webhook.not-active");
    }
  }

  private static Subject subject(Webhook webhook) {
    return Subject.of("webhook", webhook.id());
  }
}
