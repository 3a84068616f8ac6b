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
import org.klaster.domain.council.Assignment.Step;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.AssignmentStatus;

/** A step in the life of an assignment: which state it took, by whom, with what. Append-only. */
@Entity
public class AssignmentEvent extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_event_seq")
  @SequenceGenerator(
      name = "assignment_event_seq",
      sequenceName = "assignment_event_seq",
      allocationSize = 50)
  private Long id;

  private Long assignmentId;
  private int ordinal;

  @Enumerated(EnumType.STRING)
  private AssignmentStatus status;

  private Long personId;
  private Instant happenedAt;
  private @Nullable String note;
  private @Nullable Long documentId;

  protected AssignmentEvent() {}

  AssignmentEvent(Assignment assignment, Step step, @Nullable Long document) {
    this.assignmentId = assignment.id();
    this.ordinal = assignment.steps();
    this.status = assignment.status();
    this.personId = step.person();
    this.happenedAt = step.at();
    this.note = step.note();
    this.documentId = document;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long assignmentId() {
    return assignmentId;
  }

  /** 1 for the first step. */
  public int ordinal() {
    return ordinal;
  }

  public AssignmentStatus status() {
    return status;
  }

  public Long personId() {
    return personId;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  /** What was reported, asked for, or given as the reason. */
  public @Nullable String note() {
    return note;
  }

  /** The evidence that was handed in as a file. */
  public @Nullable Long documentId() {
    return documentId;
  }
}
