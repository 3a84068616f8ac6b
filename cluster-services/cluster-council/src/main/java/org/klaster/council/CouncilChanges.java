package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.platform.change.ChangeVisibility;

/** Councils are read by the three spheres and the auditor. */
@ApplicationScoped
public class CouncilChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private CouncilAccess access;

  @Override
  public String subjectType() {
    return "council";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    if (!access.reads()) {
      return Map.of();
    }
    return entities
        .createQuery("select c.id from Council c where c.id in :ids", Long.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> NO_PATH));
  }
}
