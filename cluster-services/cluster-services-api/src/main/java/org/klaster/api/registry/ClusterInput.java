package org.klaster.api.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;

/**
 * What is stated of a cluster.
 *
 * @param summary may be blank
 * @param regions KATO codes, at least one
 * @param sectors OKED codes, at least one
 */
public record ClusterInput(
    @NotNull @Valid TextInput name,
    @NotNull ClusterForm form,
    @NotNull ClusterKind kind,
    @NotNull @Valid TextInput finalProduct,
    @NotNull @Valid TextInput summary,
    @NotNull List<String> regions,
    @NotNull List<String> sectors)
    implements Serializable {

  public ClusterInput {
    regions = List.copyOf(regions);
    sectors = List.copyOf(sectors);
  }
}
