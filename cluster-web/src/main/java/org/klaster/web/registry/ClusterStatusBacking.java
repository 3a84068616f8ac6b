package org.klaster.web.registry;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.ChangeClusterStatus;
import org.klaster.api.registry.ClusterView;
import org.klaster.api.registry.Clusters;
import org.klaster.api.shared.InvalidInput;
import org.klaster.api.shared.NotFound;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** Moves a cluster to another status, with the ground. */
@Named
@ViewScoped
public class ClusterStatusBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Clusters clusters;
  @Inject private ListAddress address;
  @Inject private Messages messages;
  @Inject private Flash flash;

  private @Nullable ClusterView cluster;
  private int version;
  private @Nullable ClusterStatus next;
  private @Nullable String ground;
  private @Nullable LocalDate nextReview;

  /** Fills the form; a forged id ends in 404. */
  public void load() {
    Long id = address.number("id");
    if (id == null) {
      throw new NotFound("cluster", "?");
    }
    ClusterView view = clusters.view(id);
    FormAccess.require(!clusters.nextForMe(id).isEmpty());
    cluster = view;
    version = view.version();
  }

  public List<Choice> getChoices() {
    return clusters.nextForMe(view().id()).stream()
        .sorted(Comparator.naturalOrder())
        .map(status -> new Choice(status, messages.label(status)))
        .toList();
  }

  /** Saves and goes back to the cluster. */
  public String save() {
    if (next == null) {
      throw new InvalidInput("next", "required");
    }
    if (ground == null) {
      throw new InvalidInput("ground", "required");
    }
    long id = view().id();
    clusters.changeStatus(new ChangeClusterStatus(id, version, next, ground, nextReview));
    return flash.done("shared.saved", "/app/registry/cluster.xhtml?id=" + id);
  }

  private ClusterView view() {
    if (cluster == null) {
      throw new NotFound("cluster", "?");
    }
    return cluster;
  }

  public @Nullable ClusterView getCluster() {
    return cluster;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public @Nullable ClusterStatus getNext() {
    return next;
  }

  public void setNext(@Nullable ClusterStatus next) {
    this.next = next;
  }

  public @Nullable String getGround() {
    return ground;
  }

  public void setGround(@Nullable String ground) {
    this.ground = ground;
  }

  public @Nullable LocalDate getNextReview() {
    return nextReview;
  }

  public void setNextReview(@Nullable LocalDate nextReview) {
    this.nextReview = nextReview;
  }
}
