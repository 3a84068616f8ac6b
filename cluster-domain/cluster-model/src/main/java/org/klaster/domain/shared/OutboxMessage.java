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
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.OutboxState;

/**
 * Something to be told to another system, written in the transaction that decided it. PENDING until
 * it was delivered once; a failure puts the next attempt off, twice as long each time, up to an
 * hour.
 */
@Entity
public class OutboxMessage extends VersionedEntity {

  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final int LONGEST_ERROR = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
  @SequenceGenerator(
      name = "outbox_message_seq",
      sequenceName = "outbox_message_seq",
      allocationSize = 50)
  private Long id;

  private String kind;
  private String subjectType;
  private String subjectKey;
  private String payload;

  @Enumerated(EnumType.STRING)
  private OutboxState state;

  private int attempts;
  private Instant createdAt;
  private Instant nextAttemptAt;
  private @Nullable Instant deliveredAt;
  private @Nullable String lastError;

  protected OutboxMessage() {}

  /**
   * @param kind which handler delivers it
   * @param subjectType type of the thing that it concerns, for whoever wants to see how far it went
   * @param payload JSON object of strings
   */
  public OutboxMessage(
      String kind, String subjectType, String subjectKey, String payload, Instant now) {
    this.kind = kind;
    this.subjectType = subjectType;
    this.subjectKey = subjectKey;
    this.payload = payload;
    this.state = OutboxState.PENDING;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public String payload() {
    return payload;
  }

  public OutboxState state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  public Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  public @Nullable String lastError() {
    return lastError;
  }

  /** Somebody does not want to wait for the next attempt. */
  public void hurry(Instant now) {
    nextAttemptAt = now;
  }

  /** Not tried: whom it goes to is left alone until then. */
  public void postponed(Instant until) {
    nextAttemptAt = until;
  }

  public void delivered(Instant now) {
    state = OutboxState.DELIVERED;
    attempts++;
    deliveredAt = now;
    lastError = null;
  }

  /** Keeps the error for whoever looks, and waits 5 s, 10 s, 20 s ... at most an hour. */
  public void failed(String error, Instant now) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts, 12));
    attempts++;
    nextAttemptAt = now.plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
    lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
  }
}
