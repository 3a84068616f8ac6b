package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.MembershipApplicationStatus;

/** A step in the life of an application: which state it took, when, by whom, why. Append-only. */
@Entity
public class ApplicationEvent extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_event_seq")
  @SequenceGenerator(
      name = "application_event_seq",
      sequenceName = "application_event_seq",
      allocationSize = 50)
  private Long id;

  private Long applicationId;

  @Enumerated(EnumType.STRING)
  private MembershipApplicationStatus status;

  private Instant happenedAt;
  private String actor;
  private @Nullable String note;
  private @Nullable Long ballotId;

  protected ApplicationEvent() {}

  /** Who takes a step, when, and what is said with it. */
  public record Step(String actor, Instant at, @Nullable String note) {}

  ApplicationEvent(MembershipApplication application, Step step) {
    this.applicationId = application.id();
    this.status = application.status();
    this.ballotId = application.ballotId();
    this.actor = step.actor();
    this.happenedAt = step.at();
    this.note = step.note();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long applicationId() {
    return applicationId;
  }

  public MembershipApplicationStatus status() {
    return status;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  /** Username, or the name of the system's job. */
  public String actor() {
    return actor;
  }

  /** Comment, ground or reason; null where none is asked for. */
  public @Nullable String note() {
    return note;
  }

  public @Nullable Long ballotId() {
    return ballotId;
  }
}
