package org.klaster.domain.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Sphere;

/**
 * A seat of a council: held by an organisation through a person for a term. A successor is a new
 * seat; a seat is ended, never deleted.
 */
@Entity
@Audited
public class Seat extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seat_seq")
  @SequenceGenerator(name = "seat_seq", sequenceName = "seat_seq", allocationSize = 50)
  private Long id;

  private Long councilId;

  @Enumerated(EnumType.STRING)
  private Sphere sphere;

  private Long organisationId;
  private Long personId;
  private LocalDate heldFrom;
  private LocalDate heldUntil;

  protected Seat() {}

  /** The organisation and the person who holds the seat for it. */
  public record Holder(Long organisationId, Long personId) {}

  /**
   * @param from first day of the term
   * @param until first day after the term
   */
  public Seat(Council council, Sphere sphere, Holder holder, LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      throw new DomainRuleViolation("seat.term");
    }
    this.councilId = council.id();
    this.sphere = sphere;
    this.organisationId = holder.organisationId();
    this.personId = holder.personId();
    this.heldFrom = from;
    this.heldUntil = until;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long councilId() {
    return councilId;
  }

  public Sphere sphere() {
    return sphere;
  }

  public Long organisationId() {
    return organisationId;
  }

  public Long personId() {
    return personId;
  }

  public LocalDate heldFrom() {
    return heldFrom;
  }

  /** The first day on which the seat is no longer held. */
  public LocalDate heldUntil() {
    return heldUntil;
  }

  public boolean heldOn(LocalDate day) {
    return !day.isBefore(heldFrom) && day.isBefore(heldUntil);
  }

  /** Ends the term early: from {@code day} on the seat is not held. */
  public void end(LocalDate day) {
    if (!heldOn(day)) {
      throw new DomainRuleViolation("seat.not-held");
    }
    heldUntil = day;
  }
}
