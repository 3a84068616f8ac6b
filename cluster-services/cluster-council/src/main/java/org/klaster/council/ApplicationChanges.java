package org.klaster.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.platform.change.ChangeVisibility;

/** Applications as {@link ApplicationAccess} shows them. */
@ApplicationScoped
public class ApplicationChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private ApplicationAccess access;

  @Override
  public String subjectType() {
    return MembershipApplication.SUBJECT_TYPE;
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return access
        .bind(
            entities.createQuery(
                "select a.id from MembershipApplication a where a.id in :ids and "
                    + ApplicationAccess.VISIBLE,
                Long.class))
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> "/membership-applications/" + id));
  }
}
