package org.klaster.domain.registry.wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Wrong: a lost update goes unnoticed. */
@Entity
public class EntityWithoutVersion {

  @Id Long id = 0L;

  protected EntityWithoutVersion() {}
}
