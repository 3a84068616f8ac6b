package org.klaster.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.WorkItem;
import org.klaster.domain.shared.LocalizedColumns;
import org.klaster.platform.access.AccessPolicy;
import org.klaster.platform.access.Keys;
import org.klaster.platform.work.WorkSource;
import org.klaster.vocabulary.programme.ProgrammeStatus;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Roles;
import org.klaster.vocabulary.shared.WorkKind;

/**
 * Programmes that wait for the caller: drafts, returned ones and undecided ballots for the
 * coordinator, endorsed ones and those under examination for the ministry. None has a deadline.
 */
@ApplicationScoped
public class ProgrammeWork implements WorkSource {

  private static final String WAITING =
      "select p.id, p.name, c.name, p.status from Programme p, Cluster c where c.id = p.clusterId"
          + " and ((p.clusterId in :clusters and (p.status in :editable"
          + " or (p.status = :submitted and p.ballotOpen = false)))"
          + " or (:ministry = true and p.status in :examined)) order by p.changedAt";

  private static final int MOST = 100;

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private AccessPolicy access;

  @Override
  public List<WorkItem> waiting() {
    boolean ministry = access.is(Roles.MINISTRY);
    Set<Long> clusters = access.is(Roles.COORDINATOR) ? access.coordinatedClusters() : Set.of();
    if (!ministry && clusters.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(WAITING, Object[].class)
        .setParameter("clusters", Keys.orNone(clusters))
        .setParameter("editable", Set.of(ProgrammeStatus.DRAFT, ProgrammeStatus.RETURNED))
        .setParameter("submitted", ProgrammeStatus.SUBMITTED)
        .setParameter("ministry", ministry)
        .setParameter("examined", Set.of(ProgrammeStatus.ELIGIBLE, ProgrammeStatus.UNDER_APPROVAL))
        .setMaxResults(MOST)
        .getResultStream()
        .map(ProgrammeWork::item)
        .toList();
  }

  private static WorkItem item(Object[] columns) {
    LocalizedText cluster = ((LocalizedColumns) columns[2]).toText();
    LocalizedText name = text((LocalizedColumns) columns[1]);
    return new WorkItem(
        kind((ProgrammeStatus) columns[3]),
        name == null ? cluster : name,
        name == null ? null : cluster,
        null,
        columns[0].toString());
  }

  private static @Nullable LocalizedText text(@Nullable LocalizedColumns columns) {
    return columns == null ? null : columns.toText();
  }

  private static WorkKind kind(ProgrammeStatus status) {
    return switch (status) {
      case DRAFT -> WorkKind.PROGRAMME_DRAFT;
      case RETURNED -> WorkKind.PROGRAMME_RETURNED;
      case ELIGIBLE -> WorkKind.PROGRAMME_TAKE_UP;
      case UNDER_APPROVAL -> WorkKind.PROGRAMME_DECIDE;
      default -> WorkKind.PROGRAMME_REPEAT_BALLOT;
    };
  }
}
