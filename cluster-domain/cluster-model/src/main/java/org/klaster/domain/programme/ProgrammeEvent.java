package org.klaster.domain.programme;

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
import org.klaster.vocabulary.programme.ProgrammeEventKind;
import org.klaster.vocabulary.programme.ProgrammeStatus;

/**
 * A step in the life of a programme: what happened, which state it led to, when, by whom and why.
 * Append-only.
 */
@Entity
public class ProgrammeEvent extends VersionedEntity {

  /** Stands for the actor where a ballot decided: no single person did. */
  public static final String COUNCIL = "council";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_event_seq")
  @SequenceGenerator(
      name = "programme_event_seq",
      sequenceName = "programme_event_seq",
      allocationSize = 50)
  private Long id;

  private Long programmeId;

  @Enumerated(EnumType.STRING)
  private ProgrammeEventKind kind;

  @Enumerated(EnumType.STRING)
  private ProgrammeStatus status;

  private Instant happenedAt;
  private String actor;
  private @Nullable String note;
  private @Nullable Long ballotId;

  protected ProgrammeEvent() {}

  /** Who takes a step, when, and what is said with it. */
  public record Step(String actor, Instant at, @Nullable String note) {

    public Step {
      note = note == null || note.isBlank() ? null : note.strip();
    }

    /** What the council's ballot brought about. */
    public static Step ofCouncil(Instant at, @Nullable String note) {
      return new Step(COUNCIL, at, note);
    }
  }

  ProgrammeEvent(Programme programme, ProgrammeEventKind kind, Step step) {
    this.programmeId = programme.id();
    this.kind = kind;
    this.status = programme.status();
    this.ballotId = programme.ballotId();
    this.actor = step.actor();
    this.happenedAt = step.at();
    this.note = step.note();
  }

  @Override
  public Long id() {
    return id;
  }

  public Long programmeId() {
    return programmeId;
  }

  public ProgrammeEventKind kind() {
    return kind;
  }

  /** The state after it. */
  public ProgrammeStatus status() {
    return status;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  /** Name of the account, or {@link #COUNCIL}. */
  public String actor() {
    return actor;
  }

  /** Comment, ground or conditions; null where none is asked for. */
  public @Nullable String note() {
    return note;
  }

  public @Nullable Long ballotId() {
    return ballotId;
  }
}
