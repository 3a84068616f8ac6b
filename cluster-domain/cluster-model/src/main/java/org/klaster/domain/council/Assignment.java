package org.klaster.domain.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.council.AssignmentStatus;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What a decision of a council asks of a member until a day. The member reports its execution, the
 * secretariat accepts it or gives it back; a later decision may withdraw it. Never deleted; each
 * step is an {@link AssignmentEvent}.
 */
@Entity
public class Assignment extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
  @SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq", allocationSize = 50)
  private Long id;

  private Long decisionId;
  private Long councilId;

  @Embedded
  @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
  @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private LocalizedColumns text;

  private Long responsibleOrganisationId;
  private LocalDate deadline;
  private @Nullable String evidenceWanted;

  @Enumerated(EnumType.STRING)
  private AssignmentStatus status;

  private Instant givenAt;

  /** Day of the last report, in Almaty: what counts for "in time". */
  private @Nullable LocalDate reportedOn;

  private int steps;
  private @Nullable Long withdrawnById;

  protected Assignment() {}

  /**
   * What is asked of whom.
   *
   * @param evidenceWanted what has to be shown, null for anything
   */
  public record Order(
      LocalizedText text, Long responsible, LocalDate deadline, @Nullable String evidenceWanted) {}

  /** Who takes a step, when and on which day in Almaty, and what is said with it. */
  public record Step(Long person, Instant at, LocalDate day, @Nullable String note) {}

  /** An assignment of a decision; its first event is {@link #begin}. */
  public Assignment(Decision decision, Order order, Step step) {
    if (order.deadline().isBefore(step.day())) {
      throw new DomainRuleViolation("assignment.deadline-past");
    }
    this.decisionId = decision.id();
    this.councilId = decision.councilId();
    this.text = LocalizedColumns.of(order.text());
    this.responsibleOrganisationId = order.responsible();
    this.deadline = order.deadline();
    this.evidenceWanted = order.evidenceWanted();
    this.status = AssignmentStatus.ASSIGNED;
    this.givenAt = step.at();
  }

  @Override
  public Long id() {
    return id;
  }

  /** The first step of the stored assignment. */
  public AssignmentEvent begin(Step step) {
    if (steps > 0) {
      throw new DomainRuleViolation("assignment.transition", status, AssignmentStatus.ASSIGNED);
    }
    return event(step, null);
  }

  /**
   * The responsible member says that it is done.
   *
   * @param document evidence, null where the note is all of it
   */
  public AssignmentEvent report(Step step, @Nullable Long document) {
    if (document == null && (step.note() == null || step.note().isBlank())) {
      throw new DomainRuleViolation("assignment.evidence-missing");
    }
    become(AssignmentStatus.REPORTED);
    reportedOn = step.day();
    return event(step, document);
  }

  public AssignmentEvent accept(Step step) {
    become(AssignmentStatus.ACCEPTED);
    return event(step, null);
  }

  /** Back to the responsible member, with what is missing. */
  public AssignmentEvent giveBack(Step step) {
    become(AssignmentStatus.RETURNED);
    return event(step, null);
  }

  /** Withdraws it by a later decision of the same council. */
  public AssignmentEvent withdraw(Decision later, Step step) {
    if (!later.councilId().equals(councilId) || !later.decidedAt().isAfter(givenAt)) {
      throw new DomainRuleViolation("assignment.not-later");
    }
    become(AssignmentStatus.WITHDRAWN);
    withdrawnById = later.id();
    return event(step, null);
  }

  private AssignmentEvent event(Step step, @Nullable Long document) {
    steps++;
    return new AssignmentEvent(this, step, document);
  }

  private void become(AssignmentStatus next) {
    if (!status.canBecome(next)) {
      throw new DomainRuleViolation("assignment.transition", status, next);
    }
    status = next;
  }

  /** Whether the deadline has passed and neither a report waits nor one was accepted. */
  public boolean isOverdue(LocalDate today) {
    return status.awaitsReport() && deadline.isBefore(today);
  }

  public Long decisionId() {
    return decisionId;
  }

  public Long councilId() {
    return councilId;
  }

  public LocalizedText text() {
    return text.toText();
  }

  public Long responsibleOrganisationId() {
    return responsibleOrganisationId;
  }

  /** The last day, in Almaty, on which a report is in time. */
  public LocalDate deadline() {
    return deadline;
  }

  public @Nullable String evidenceWanted() {
    return evidenceWanted;
  }

  public AssignmentStatus status() {
    return status;
  }

  public Instant givenAt() {
    return givenAt;
  }

  public @Nullable LocalDate reportedOn() {
    return reportedOn;
  }

  /** How many steps were taken. */
  public int steps() {
    return steps;
  }

  public @Nullable Long withdrawnById() {
    return withdrawnById;
  }
}
