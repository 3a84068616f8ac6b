package org.klaster.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ClusterView;
import org.klaster.api.registry.Clusters;
import org.klaster.api.registry.PublicMember;
import org.klaster.api.shared.NotFound;
import org.klaster.web.shared.ListAddress;

/** A cluster as the public register shows it. */
@Named
@RequestScoped
public class PublicClusterBacking {

  @Inject private Clusters clusters;
  @Inject private ListAddress address;

  private @Nullable ClusterView cluster;
  private List<PublicMember> members = List.of();

  /** Opens the page; a foreign or forged id ends in 404. */
  public void load() {
    Long id = address.number("id");
    if (id == null) {
      throw new NotFound("cluster", "?");
    }
    cluster = clusters.view(id);
    members = clusters.publicMembers(id);
  }

  public @Nullable ClusterView getCluster() {
    return cluster;
  }

  public List<PublicMember> getMembers() {
    return members;
  }

  public List<SphereShare> getShares() {
    return SphereShare.of(members.stream().map(PublicMember::sphere).toList());
  }

  public List<KindCount> getKinds() {
    return KindCount.of(members.stream().map(PublicMember::kind).toList()).stream()
        .filter(kind -> kind.count() > 0)
        .toList();
  }
}
