package org.klaster.council.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.klaster.api.shared.NotFound;
import org.klaster.council.CouncilAccess;
import org.klaster.council.CouncilRegister;
import org.klaster.council.Secretariat;
import org.klaster.domain.council.Council;
import org.klaster.domain.council.WorkingGroup;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.clock.DatabaseClock;

/**
 * Whose working groups a caller may see: the seats of today, the coordinator and the members of any
 * group of the council see its groups, the ministry and the auditor all.
 */
@ApplicationScoped
public class WorkingGroupAccess {

  /** Condition of a query over {@code Council c}; parameters by {@link #bind}. */
  static final String VISIBLE =
      "(:all = true or c.clusterId in :clusters"
          + " or exists (select st.id from Seat st where st.councilId = c.id"
          + " and st.personId = :me and st.heldFrom <= :today and st.heldUntil > :today)"
          + " or exists (select wm.id from WorkingGroupMember wm, WorkingGroup wo"
          + " where wo.id = wm.workingGroupId and wo.councilId = c.id and wm.personId = :me"
          + " and wm.heldFrom <= :today and (wm.heldUntil is null or wm.heldUntil > :today)))";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;
  @Inject private CouncilAccess councils;
  @Inject private CouncilRegister register;
  @Inject private Secretariat secretariat;
  @Inject private DatabaseClock clock;

  /** Sets the parameters of {@link #VISIBLE}. */
  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query
        .setParameter("all", councils.oversees())
        .setParameter("clusters", Keys.orNone(access.coordinatedClusters()))
        .setParameter("me", access.personId())
        .setParameter("today", clock.today());
  }

  /** The council whose groups the caller may see; else as if there were none. */
  Council visibleCouncil(long clusterId) {
    return bind(entities.createQuery(
            "select c from Council c where c.clusterId = :cluster and " + VISIBLE, Council.class))
        .setParameter("cluster", clusterId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("council", clusterId));
  }

  /** The visible group; else as if there were none. */
  WorkingGroup visible(long groupId) {
    return bind(entities.createQuery(
            "select g from WorkingGroup g, Council c where c.id = g.councilId and g.id = :group"
                + " and "
                + VISIBLE,
            WorkingGroup.class))
        .setParameter("group", groupId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(WorkingGroup.SUBJECT_TYPE, groupId));
  }

  Council council(WorkingGroup group) {
    return register.council(group.councilId());
  }

  boolean mayManage(Council council) {
    return secretariat.includesCaller(council);
  }

  void requireManage(Council council) {
    secretariat.require(council, "working-group.not-secretariat");
  }
}
