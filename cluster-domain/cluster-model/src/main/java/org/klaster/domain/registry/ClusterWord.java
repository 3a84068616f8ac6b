package org.klaster.domain.registry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serial;
import org.klaster.domain.shared.WordRow;

/** A word by which a {@link Cluster} is found. */
@Entity
@Table(name = "cluster_word")
@AttributeOverride(name = "ownerId", column = @Column(name = "cluster_id"))
public class ClusterWord extends WordRow {

  @Serial private static final long serialVersionUID = 1;

  protected ClusterWord() {}
}
