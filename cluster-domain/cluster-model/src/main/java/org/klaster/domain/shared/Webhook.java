package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.WebhookState;

/**
 * An address that is told of changes on behalf of its owner. Follows the change feed by a position
 * of its own; an address that fails is left alone for twice as long each time, and ends the webhook
 * where it fails for days or says that it is gone. Never deleted.
 */
@Entity
public class Webhook extends VersionedEntity {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final Duration BOTH_SECRETS = Duration.ofHours(24);
  private static final String ANY = ".*";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
  @SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq", allocationSize = 50)
  private Long id;

  private Long ownerId;
  private String name;
  private String address;
  private String changeTypes;
  private String secret;
  private @Nullable String previousSecret;
  private @Nullable Instant previousUntil;

  @Enumerated(EnumType.STRING)
  private WebhookState state;

  private long feedPosition;
  private int failures;
  private @Nullable Instant failingSince;
  private @Nullable Instant pausedUntil;
  private Instant createdAt;
  private Instant changedAt;

  protected Webhook() {}

  /**
   * What the owner asks for.
   *
   * @param types names of types, or of groups as {@code org.klaster.ballot.*}; empty for all
   * @param secret encrypted
   */
  public record Terms(String name, String address, List<String> types, String secret) {}

  /**
   * @param feedPosition the last change that it is not told of
   */
  public Webhook(Long ownerId, Terms terms, long feedPosition, Instant now) {
    this.ownerId = ownerId;
    this.name = terms.name();
    this.address = terms.address();
    this.changeTypes = String.join(" ", terms.types());
    this.secret = terms.secret();
    this.feedPosition = feedPosition;
    this.state = WebhookState.ACTIVE;
    this.createdAt = now;
    this.changedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long ownerId() {
    return ownerId;
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  public List<String> types() {
    return changeTypes.isEmpty() ? List.of() : List.of(changeTypes.split(" "));
  }

  public WebhookState state() {
    return state;
  }

  public long feedPosition() {
    return feedPosition;
  }

  public @Nullable Instant pausedUntil() {
    return pausedUntil;
  }

  public @Nullable Instant failingSince() {
    return failingSince;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Whether it is to be told of changes of this type. */
  public boolean wants(String type) {
    List<String> types = types();
    return types.isEmpty()
        || types.stream()
            .anyMatch(
                wanted ->
                    wanted.endsWith(ANY)
                        ? type.startsWith(wanted.substring(0, wanted.length() - 1))
                        : wanted.equals(type));
  }

  /** The secrets that sign now, encrypted: two for a day after a renewal. */
  public List<String> secrets(Instant now) {
    List<String> secrets = new ArrayList<>();
    secrets.add(secret);
    Instant until = previousUntil;
    String previous = previousSecret;
    if (previous != null && until != null && now.isBefore(until)) {
      secrets.add(previous);
    }
    return secrets;
  }

  /** Signs with a new secret, and for a day with the one before too. */
  public void renewSecret(String newSecret, Instant now) {
    previousSecret = secret;
    previousUntil = now.plus(BOTH_SECRETS);
    secret = newSecret;
    changedAt = now;
  }

  /** All up to this position was looked at. */
  public void toldUpTo(long position) {
    feedPosition = position;
  }

  /** The address took something: it is well. */
  public void answered() {
    failures = 0;
    failingSince = null;
    pausedUntil = null;
  }

  /** The address did not take something; it is left alone for 5 s, 10 s, 20 s ... an hour. */
  public void failed(Instant now) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 12));
    failures++;
    if (failingSince == null) {
      failingSince = now;
    }
    pausedUntil = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  /** Ends it, for one of the reasons that {@link WebhookState} names. */
  public void end(WebhookState reason, Instant now) {
    become(reason, now);
  }

  /** Goes on where it ended. */
  public void resume(Instant now) {
    become(WebhookState.ACTIVE, now);
    answered();
  }

  private void become(WebhookState next, Instant now) {
    if (!state.canBecome(next)) {
      throw new DomainRuleViolation("webhook.transition", state, next);
    }
    state = next;
    changedAt = now;
  }
}
