package org.klaster.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klaster.domain.reporting.ReportAggregate;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.change.ChangeVisibility;
import org.klaster.vocabulary.shared.Roles;

/** Aggregates are known to the coordinator of the cluster and to the ministry. */
@ApplicationScoped
public class AggregateChanges implements ChangeVisibility {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy policy;

  @Override
  public String subjectType() {
    return "aggregate";
  }

  @Override
  public Map<Long, String> visible(Set<Long> ids) {
    Set<Long> clusters = policy.coordinatedClusters();
    return entities
        .createQuery(
            "select a from ReportAggregate a where a.id in :ids"
                + " and (:all = true or a.clusterId in :clusters)",
            ReportAggregate.class)
        .setParameter("ids", ids)
        .setParameter("all", policy.is(Roles.MINISTRY))
        .setParameter("clusters", policy.is(Roles.COORDINATOR) ? Keys.orNone(clusters) : Keys.NONE)
        .getResultStream()
        .collect(Collectors.toMap(ReportAggregate::id, AggregateChanges::path));
  }

  private static String path(ReportAggregate aggregate) {
    return "/aggregates?cluster=" + aggregate.clusterId() + "&period=" + aggregate.period();
  }
}
