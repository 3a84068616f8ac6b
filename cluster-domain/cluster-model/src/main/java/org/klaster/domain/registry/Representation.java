package org.klaster.domain.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;

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

  public void end(LocalDate lastDay) {
    validTo = lastDay;
  }
}
