package org.klaster.council.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.council.CouncilAccess;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.platform.change.ChangeVisibility;

/** Working groups are seen by who may read them. */
@ApplicationScoped
public class WorkingGroupChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private WorkingGroupAccess access;
  @Inject private CouncilAccess councils;

  @Override
  public String subjectType() {
    return WorkingGroup.SUBJECT_TYPE;
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    if (!councils.reads()) {
      return Map.of();
    }
    return access
        .bind(
            entities.createQuery(
                "select g.id, c.clusterId from WorkingGroup g, Council c where c.id = g.councilId"
                    + " and g.id in :ids and "
                    + WorkingGroupAccess.VISIBLE,
                Object[].class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0], row -> "/councils/" + row[1] + "/groups/" + row[0]));
  }
}
