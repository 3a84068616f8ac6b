package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klaster.domain.shared.VersionedEntity;
import org.klaster.vocabulary.registry.ClusterStatus;

/**
 * One change of a cluster's status, with its day and ground. Written once by {@link Cluster}, never
 * changed.
 */
@Entity
public class ClusterStatusChange extends VersionedEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cluster_status_change_seq")
  @SequenceGenerator(
      name = "cluster_status_change_seq",
      sequenceName = "cluster_status_change_seq",
      allocationSize = 50)
  private Long id;

  /** Read side of the cluster's join column. */
  @Column(name = "cluster_id", insertable = false, updatable = false)
  private @Nullable Long clusterId;

  @Enumerated(EnumType.STRING)
  private ClusterStatus status;

  private LocalDate changedOn;
  private String ground;

  protected ClusterStatusChange() {}

  ClusterStatusChange(ClusterStatus status, LocalDate changedOn, String ground) {
    this.status = status;
    this.changedOn = changedOn;
    this.ground = ground.strip();
  }

  @Override
  public Long id() {
    return id;
  }

  public @Nullable Long clusterId() {
    return clusterId;
  }

  public ClusterStatus status() {
    return status;
  }

  public LocalDate changedOn() {
    return changedOn;
  }

  public String ground() {
    return ground;
  }
}
