package org.klaster.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.RegisterWebhook;
import org.klaster.domain.shared.Webhook;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.change.Changes;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.platform.secret.SecretBox;
import org.klaster.vocabulary.shared.ChangeType;

/** Judges what is asked for and keeps it, the secret encrypted. */
@ApplicationScoped
public class WebhookRegistration {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_TYPES = 40;
  private static final String ANY = ".*";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private Changes changes;
  @Inject private SecretBox box;
  @Inject private DatabaseClock clock;

  Webhook register(RegisterWebhook command, String secret) {
    InvalidInput.requireAll(
        () -> requireName(command.name()),
        () -> WebhookAddress.given(command.address()),
        () -> requireTypes(command.types()));
    Webhook webhook =
        new Webhook(
            access.personId(),
            new Webhook.Terms(
                command.name().strip(),
                command.address().strip(),
                command.types(),
                box.close(secret)),
            changes.last(),
            clock.now());
    entities.persist(webhook);
    return webhook;
  }

  void renew(Webhook webhook, String secret) {
    webhook.renewSecret(box.close(secret), clock.now());
  }

  private static void requireName(String name) {
    if (name.isBlank()) {
      throw new InvalidInput("name", "required");
    }
    if (name.strip().length() > LONGEST_NAME) {
      throw new InvalidInput("name", "text.too-long", LONGEST_NAME);
    }
  }

  private static void requireTypes(List<String> types) {
    if (types.size() > MOST_TYPES || !types.stream().allMatch(WebhookRegistration::isKnown)) {
      throw new InvalidInput("types", "webhook.types");
    }
  }

  private static boolean isKnown(String wanted) {
    if (!wanted.endsWith(ANY)) {
      return ChangeType.named(wanted).isPresent();
    }
    String group = wanted.substring(0, wanted.length() - 1);
    return group.matches("org\\.klaster\\.[a-z]+\\.")
        && Arrays.stream(ChangeType.values()).anyMatch(t -> t.typeName().startsWith(group));
  }
}
