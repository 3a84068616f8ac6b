package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.platform.change.ChangeVisibility;

/** Clusters are public. */
@ApplicationScoped
public class ClusterChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Override
  public String subjectType() {
    return "cluster";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return entities
        .createQuery("select c.id from Cluster c where c.id in :ids", Long.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> "/clusters/" + id));
  }
}
