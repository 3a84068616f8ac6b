package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.domain.programme.Programme;
import org.klaster.platform.change.ChangeVisibility;

/** Programmes as {@link ProgrammeAccess} shows them. */
@ApplicationScoped
public class ProgrammeChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ProgrammeAccess access;

  @Override
  public String subjectType() {
    return Programme.SUBJECT_TYPE;
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return access
        .bind(
            entities.createQuery(
                "select p.id from Programme p where p.id in :ids and " + ProgrammeAccess.VISIBLE,
                Long.class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> NO_PATH));
  }
}
