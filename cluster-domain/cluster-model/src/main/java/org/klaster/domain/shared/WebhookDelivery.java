package org.klaster.domain.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.shared.DeliveryFault;
import org.klaster.vocabulary.shared.DeliveryState;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** What one webhook is told of one change, and how far that is. Never deleted. */
@Entity
public class WebhookDelivery extends VersionedEntity {

  private static final int LONGEST_ANSWER = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_delivery_seq")
  @SequenceGenerator(
      name = "webhook_delivery_seq",
      sequenceName = "webhook_delivery_seq",
      allocationSize = 50)
  private Long id;

  private Long webhookId;
  private String eventId;
  private String changeType;
  private String subjectType;
  private String subjectKey;
  private String resourcePath;
  private long feedPosition;
  private Instant occurredAt;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  @Enumerated(EnumType.STRING)
  private @Nullable DeliveryFault fault;

  private int attempts;
  private @Nullable Integer lastStatus;
  private @Nullable String lastAnswer;
  private Instant createdAt;
  private Instant changedAt;

  protected WebhookDelivery() {}

  /**
   * What is told.
   *
   * @param id stable, the same at each attempt
   * @param path of the thing under the REST interface, empty where it has none
   * @param position in the change feed, 0 for a test
   */
  public record Event(
      String id,
      String type,
      String subjectType,
      String subjectKey,
      String path,
      long position,
      Instant occurredAt) {}

  /**
   * How an attempt went.
   *
   * @param fault nothing where it was taken
   * @param status HTTP status, nothing where there was no answer
   * @param answer beginning of what was answered
   */
  public record Attempt(
      @Nullable DeliveryFault fault, @Nullable Integer status, @Nullable String answer) {}

  public WebhookDelivery(Long webhookId, Event event, Instant now) {
    this.webhookId = webhookId;
    this.eventId = event.id();
    this.changeType = event.type();
    this.subjectType = event.subjectType();
    this.subjectKey = event.subjectKey();
    this.resourcePath = event.path();
    this.feedPosition = event.position();
    this.occurredAt = event.occurredAt();
    this.state = DeliveryState.WAITING;
    this.createdAt = now;
    this.changedAt = now;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long webhookId() {
    return webhookId;
  }

  public Event event() {
    return new Event(
        eventId, changeType, subjectType, subjectKey, resourcePath, feedPosition, occurredAt);
  }

  /** Whether it is no change but a test. */
  public boolean isTest() {
    return feedPosition == 0;
  }

  public DeliveryState state() {
    return state;
  }

  public @Nullable DeliveryFault fault() {
    return fault;
  }

  public int attempts() {
    return attempts;
  }

  public @Nullable Integer lastStatus() {
    return lastStatus;
  }

  public @Nullable String lastAnswer() {
    return lastAnswer;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** The address was asked. */
  public void attempted(Attempt attempt, Instant now) {
    become(attempt.fault() == null ? DeliveryState.DELIVERED : DeliveryState.WAITING, now);
    attempts++;
    fault = attempt.fault();
    lastStatus = attempt.status();
    String answer = attempt.answer();
    lastAnswer =
        answer != null && answer.length() > LONGEST_ANSWER
            ? answer.substring(0, LONGEST_ANSWER)
            : answer;
  }

  /** The owner may not read of it. */
  public void withhold(Instant now) {
    become(DeliveryState.WITHHELD, now);
  }

  /** The webhook has ended. */
  public void drop(Instant now) {
    become(DeliveryState.DROPPED, now);
  }

  /** Somebody wants it told again. */
  public void again(Instant now) {
    become(DeliveryState.WAITING, now);
  }

  private void become(DeliveryState next, Instant now) {
    if (!state.canBecome(next)) {
      throw new DomainRuleViolation("webhook.delivery-transition", state, next);
    }
    state = next;
    changedAt = now;
  }
}
