package org.klaster.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ClusterHistoryEntry;
import org.klaster.api.registry.ClusterView;
import org.klaster.api.registry.Clusters;
import org.klaster.api.registry.MemberRow;
import org.klaster.api.registry.Memberships;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.registry.MembershipStatus;
import org.klaster.web.shared.ListAddress;

/**
 * A cluster for signed-in people: overview, members by sphere and kind, history, and what the
 * person may do.
 */
@Named
@RequestScoped
public class ClusterBacking {

  @Inject private Clusters clusters;
  @Inject private Memberships memberships;
  @Inject private ListAddress address;

  private @Nullable ClusterView cluster;
  private List<MemberRow> members = List.of();
  private List<ClusterHistoryEntry> history = List.of();
  private boolean coordinator;
  private boolean movable;

  /** Opens the page; a forged id ends in 404. */
  public void load() {
    Long id = address.number("id");
    if (id == null) {
      throw new NotFound("cluster", "?");
    }
    ClusterView view = clusters.view(id);
    cluster = view;
    members = memberships.members(id);
    history = clusters.history(id);
    coordinator = clusters.coordinatedByMe().contains(id) && view.status() != ClusterStatus.CLOSED;
    movable = !clusters.nextForMe(id).isEmpty();
  }

  public @Nullable ClusterView getCluster() {
    return cluster;
  }

  /** Members of today; suspended ones are among them, marked. */
  public List<MemberRow> getMembers() {
    return members.stream().filter(member -> !member.status().ended()).toList();
  }

  public List<MemberRow> getFormerMembers() {
    return members.stream().filter(member -> member.status().ended()).toList();
  }

  public List<SphereShare> getShares() {
    return SphereShare.of(active().stream().map(MemberRow::sphere).toList());
  }

  public List<KindCount> getKinds() {
    return KindCount.of(active().stream().map(MemberRow::kind).toList());
  }

  private List<MemberRow> active() {
    return members.stream().filter(m -> m.status() == MembershipStatus.ACTIVE).toList();
  }

  public List<ClusterHistoryEntry> getHistory() {
    return history;
  }

  public boolean isCoordinator() {
    return coordinator;
  }

  /** Whether the person may move the cluster to another status. */
  public boolean isMovable() {
    return movable;
  }
}
