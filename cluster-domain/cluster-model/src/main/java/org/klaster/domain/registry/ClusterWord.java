package org.klaster.domain.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.klaster.domain.shared.VersionedEntity;

/**
 * One row of the word table of {@link Cluster}, for queries alone: {@link Cluster} itself writes
 * the table. Through the owner of the words every query would read all clusters first.
 */
@Entity
@Table(name = "cluster_word")
public class ClusterWord extends VersionedEntity implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  // Named as the owner's collection names it, or the mapping sees two columns.
  @Id
  @Column(name = "cluster_id")
  private Long clusterId;

  @Id private String word;

  protected ClusterWord() {}

  /** Whose word it is; the word itself is the other half of the key. */
  @Override
  public Long id() {
    return clusterId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClusterWord that
        && Objects.equals(clusterId, that.clusterId)
        && Objects.equals(word, that.word);
  }

  @Override
  public int hashCode() {
    return Objects.hash(clusterId, word);
  }
}
