package org.klaster.domain.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.shared.DomainRuleViolation;

/** Who acts for an organisation, from when to when. Never deleted */
@Entity
public class Representation extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "representation_seq")
  @SequenceGenerator(
      name = "representation_seq",
      sequenceName = "representation_seq",
      allocationSize = 50)
  private Long id;

  private Long personId;
  private Long organisationId;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  protected Representation() {}

  public Representation(Long personId, Long organisationId, LocalDate validFrom) {
    this.personId = personId;
    this.organisationId = organisationId;
    this.validFrom = validFrom;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long personId() {
    return personId;
  }

  public Long organisationId() {
    return organisationId;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day, or null while it lasts. */
  public @Nullable LocalDate validTo() {
    return validTo;
  }

  /** Whether it is over on that day; one that ends later is not. */
  public boolean endedBefore(LocalDate day) {
    return validTo != null && validTo.isBefore(day);
  }

  /**
   * Ends it with a last day, which may still be moved until it has passed. The day before its
   * beginning means that it never held.
   *
   * @param today what has ended before stays as it is
   * @throws DomainRuleViolation {@code representation.ended}, {@code representation.day}
   */
  public void end(LocalDate lastDay, LocalDate today) {
    if (endedBefore(today)) {
      throw new DomainRuleViolation("representation.ended");
    }
    if (lastDay.isBefore(validFrom.minusDays(1))) {
      throw new DomainRuleViolation("representation.day", validFrom.minusDays(1));
    }
    validTo = lastDay;
  }
}
