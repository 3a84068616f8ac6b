package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.change.ChangeVisibility;
import org.klaster.vocabulary.shared.Roles;

/**
 * Memberships as their single read: the own organisation, coordinated clusters; ministry and
 * auditor all.
 */
@ApplicationScoped
public class MembershipChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;

  @Override
  public String subjectType() {
    return "membership";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return entities
        .createQuery(
            "select m.id from Membership m where m.id in :ids and (:all = true"
                + " or m.organisationId in :organisations or m.clusterId in :clusters)",
            Long.class)
        .setParameter("ids", ids)
        .setParameter("all", policy.is(Roles.MINISTRY) || policy.is(Roles.AUDITOR))
        .setParameter(
            "organisations",
            policy.is(Roles.PARTICIPANT) ? Keys.orNone(policy.ownOrganisations()) : Keys.NONE)
        .setParameter(
            "clusters",
            policy.is(Roles.COORDINATOR) ? Keys.orNone(policy.coordinatedClusters()) : Keys.NONE)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> NO_PATH));
  }
}
