package org.klaster.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.klaster.domain.shared.Person;
import org.klaster.domain.shared.Webhook;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.actor.Actor;
import org.klaster.platform.actor.CurrentActor;
import org.klaster.platform.clock.DatabaseClock;
import org.klaster.vocabulary.shared.Roles;

/**
 * On whose behalf a webhook is told: its owner, with the roles that the owner was last seen with.
 * What belongs to the owner, coordination of clusters and the like, is looked up as of today.
 */
@ApplicationScoped
public class WebhookOwners {

  private static final Set<String> MAY =
      Set.of(Roles.COORDINATOR, Roles.MINISTRY, Roles.ADMINISTRATOR);

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private DatabaseClock clock;

  Person owner(Webhook webhook) {
    return entities.find(Person.class, webhook.ownerId());
  }

  /** Whether the owner is still one who may have a webhook. */
  boolean mayHave(Person owner) {
    return roles(owner).stream().anyMatch(MAY::contains);
  }

  /** Does something as the owner would. */
  void as(Person owner, Runnable deed) {
    CurrentActor.runAs(new Actor(owner.username(), roles(owner), null), deed);
  }

  /** Keeps the caller's roles. */
  void seen() {
    entities.find(Person.class, access.personId()).seenWith(access.actor().roles(), clock.now());
  }

  private Set<String> roles(Person owner) {
    return owner.rolesSince(clock.now().minus(WebhookSettings.belief()));
  }
}
