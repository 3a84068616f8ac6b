package org.klaster.council.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.platform.change.ChangeVisibility;

/** Assignments as {@link AssignmentAccess} shows them. */
@ApplicationScoped
public class AssignmentChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AssignmentAccess access;

  @Override
  public String subjectType() {
    return "assignment";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return access
        .bind(
            entities.createQuery(
                "select a.id from Assignment a, Council c where c.id = a.councilId"
                    + " and a.id in :ids and "
                    + AssignmentAccess.VISIBLE,
                Long.class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> "/assignments/" + id));
  }
}
