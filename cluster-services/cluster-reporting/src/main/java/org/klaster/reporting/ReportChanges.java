package org.klaster.reporting;

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

/** Reports as {@link ReportingAccess} lets them be known of: never a competitor's. */
@ApplicationScoped
public class ReportChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;

  @Override
  public String subjectType() {
    return "report";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    return entities
        .createQuery(
            "select r.id from Report r where r.id in :ids and (:all = true"
                + " or r.organisationId in :organisations or r.clusterId in :clusters)",
            Long.class)
        .setParameter("ids", ids)
        .setParameter("all", policy.is(Roles.AUDITOR))
        .setParameter(
            "organisations",
            policy.is(Roles.PARTICIPANT) ? Keys.orNone(policy.ownOrganisations()) : Keys.NONE)
        .setParameter(
            "clusters",
            policy.is(Roles.COORDINATOR) ? Keys.orNone(policy.coordinatedClusters()) : Keys.NONE)
        .getResultStream()
        .collect(Collectors.toMap(Function.identity(), id -> "/reports/" + id));
  }
}
