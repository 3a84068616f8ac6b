package org.klaster.api.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A cluster as the public register shows it.
 *
 * @param registeredOn day of the first registration
 * @param reviewOn day when the registration is looked at again
 * @param milestones changes of status, oldest first
 */
public record ClusterView(
    long id,
    int version,
    LocalizedText name,
    ClusterForm form,
    ClusterKind kind,
    ClusterStatus status,
    LocalizedText finalProduct,
    @Nullable LocalizedText summary,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate reviewOn,
    List<RegionView> regions,
    List<SectorView> sectors,
    List<Milestone> milestones)
    implements Serializable {

  /** A change of the cluster's status. */
  public record Milestone(ClusterStatus status, LocalDate day, String ground)
      implements Serializable {}

  public ClusterView {
    regions = List.copyOf(regions);
    sectors = List.copyOf(sectors);
    milestones = List.copyOf(milestones);
  }
}
