package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.klaster.api.registry.ClusterHistoryEntry;
import org.klaster.domain.registry.Cluster;
import org.klaster.domain.shared.RevisionInfo;

/** What a cluster's row looked like, from Envers' revisions. */
@ApplicationScoped
class ClusterHistory {

  private static final int LIMIT = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  /** Newest first. */
  List<ClusterHistoryEntry> of(long clusterId) {
    List<?> revisions =
        AuditReaderFactory.get(entities)
            .createQuery()
            .forRevisionsOfEntity(Cluster.class, false, true)
            .add(AuditEntity.id().eq(clusterId))
            .addOrder(AuditEntity.revisionNumber().desc())
            .setMaxResults(LIMIT)
            .getResultList();
    return revisions.stream().map(ClusterHistory::entry).toList();
  }

  private static ClusterHistoryEntry entry(Object revision) {
    Object[] parts = (Object[]) revision;
    Cluster cluster = (Cluster) parts[0];
    RevisionInfo info = (RevisionInfo) parts[1];
    return new ClusterHistoryEntry(
        Instant.ofEpochMilli(info.timestamp()),
        cluster.name(),
        cluster.status(),
        cluster.finalProduct());
  }
}
