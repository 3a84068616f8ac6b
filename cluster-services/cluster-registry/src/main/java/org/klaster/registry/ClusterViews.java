package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.klaster.api.registry.ClusterHistoryEntry;
import org.klaster.api.registry.ClusterView;
import org.klaster.api.registry.PublicMember;
import org.klaster.api.registry.RegionView;
import org.klaster.api.registry.SectorView;
import org.klaster.domain.registry.Cluster;

/** What is shown of one cluster: itself, its members, its history. */
@ApplicationScoped
class ClusterViews {

  @Inject private ClusterHistory history;
  @Inject private MemberQueries members;
  @Inject private Reference reference;

  List<PublicMember> publicMembers(long clusterId) {
    return members.publicMembers(clusterId);
  }

  List<ClusterHistoryEntry> history(long clusterId) {
    return history.of(clusterId);
  }

  ClusterView view(Cluster cluster) {
    List<RegionView> regions =
        cluster.regions().stream()
            .map(reference::region)
            .sorted(Comparator.comparing(region -> region.kato().code()))
            .toList();
    List<SectorView> sectors =
        cluster.sectors().stream()
            .map(reference::sector)
            .sorted(Comparator.comparing(sector -> sector.oked().code()))
            .toList();
    return new ClusterView(
        cluster.id(),
        cluster.version(),
        cluster.name(),
        cluster.form(),
        cluster.kind(),
        cluster.status(),
        cluster.finalProduct(),
        cluster.summary(),
        cluster.registeredOn(),
        cluster.reviewOn(),
        regions,
        sectors,
        cluster.statusChanges().stream()
            .map(c -> new ClusterView.Milestone(c.status(), c.changedOn(), c.ground()))
            .toList());
  }
}
