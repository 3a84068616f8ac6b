package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.klaster.domain.shared.VersionedEntity;

/**
 * One row of the word table of {@link Cluster}, for queries alone: {@link Cluster} itself writes
 * the table. Through the owner of the words every query would read all clusters first.
 */
@Entity
@Table(name = "cluster_word")
public class ClusterWord extends VersionedEntity {

  @Id private Long id;

  // Named as the owner's collection names it, or the mapping sees two columns.
  @Column(name = "cluster_id")
  private Long clusterId;

  private String word;

  protected ClusterWord() {}

  @Override
  public Long id() {
    return id;
  }
}
