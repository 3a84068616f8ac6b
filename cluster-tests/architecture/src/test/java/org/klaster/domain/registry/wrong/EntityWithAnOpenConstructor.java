package org.klaster.domain.registry.wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.klaster.domain.shared.VersionedEntity;

/** Wrong: it can be made without what it cannot be without. */
@Entity
public class EntityWithAnOpenConstructor extends VersionedEntity {

  @Id private Long id = 0L;

  public EntityWithAnOpenConstructor() {}

  @Override
  public Long id() {
    return id;
  }
}
