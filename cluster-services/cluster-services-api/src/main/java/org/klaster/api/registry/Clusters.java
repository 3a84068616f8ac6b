package org.klaster.api.registry;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.vocabulary.registry.ClusterStatus;

/**
 * The register of clusters: public to read, described by the coordinator, registered by the
 * ministry.
 */
@Local
public interface Clusters {

  /** Open to everyone. Sort keys: {@code name}, {@code status}, {@code members}. */
  Page<ClusterRow> search(@NotNull ClusterCriteria criteria, @NotNull PageRequest page);

  /**
   * Open to everyone.
   *
   * @throws org.klaster.api.shared.NotFound if there is none
   */
  ClusterView view(long clusterId);

  /** Members that are active today, by place and name; open to everyone. */
  List<PublicMember> publicMembers(long clusterId);

  /** What the cluster's row looked like after each change, newest first. For signed-in people. */
  List<ClusterHistoryEntry> history(long clusterId);

  /** Clusters that the caller coordinates today. */
  Set<Long> coordinatedByMe();

  /** The states that the caller may move the cluster to. */
  Set<ClusterStatus> nextForMe(long clusterId);

  /**
   * Begins an initiative; the caller, a coordinator, coordinates it from today.
   *
   * @return id of the new cluster
   */
  long create(@NotNull @Valid ClusterInput input);

  /**
   * States a cluster anew; for its coordinator.
   *
   * @param version the version that the page was filled with
   */
  void change(long clusterId, int version, @NotNull @Valid ClusterInput input);

  /** Moves a cluster on: its coordinator makes it a candidate, all else is the ministry's. */
  void changeStatus(@NotNull @Valid ChangeClusterStatus command);
}
