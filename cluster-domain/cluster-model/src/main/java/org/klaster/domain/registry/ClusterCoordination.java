package org.klaster.domain.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;

/** Who coordinates a cluster, from when to when. Never deleted */
@Entity
public class ClusterCoordination extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cluster_coordination_seq")
  @SequenceGenerator(
      name = "cluster_coordination_seq",
      sequenceName = "cluster_coordination_seq",
      allocationSize = 50)
  private Long id;

  private Long personId;
  private Long clusterId;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;

  protected ClusterCoordination() {}

  public ClusterCoordination(Long clusterId, Long personId, LocalDate validFrom) {
    this.personId = personId;
    this.clusterId = clusterId;
    this.validFrom = validFrom;
  }

  @Override
  public Long id() {
    return id;
  }

  public Long personId() {
    return personId;
  }

  public Long clusterId() {
    return clusterId;
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
