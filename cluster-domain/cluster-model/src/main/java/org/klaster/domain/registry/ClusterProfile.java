package org.klaster.domain.registry;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * What the register states of a cluster, its status aside.
 *
 * @param finalProduct the product that unites the chain
 * @param summary a few sentences for the public register, or null
 * @param regions at least one; a cluster may cross a border (S003-56)
 * @param sectors at least one; a cluster rarely coincides with one class
 */
public record ClusterProfile(
    LocalizedText name,
    ClusterForm form,
    ClusterKind kind,
    LocalizedText finalProduct,
    @Nullable LocalizedText summary,
    Set<Kato> regions,
    Set<Oked> sectors) {

  public ClusterProfile {
    regions = Set.copyOf(regions);
    sectors = Set.copyOf(sectors);
    if (regions.isEmpty()) {
      throw new DomainRuleViolation("cluster.regions");
    }
    if (sectors.isEmpty()) {
      throw new DomainRuleViolation("cluster.sectors");
    }
  }

  Set<String> regionCodes() {
    Set<String> codes = new TreeSet<>();
    regions.forEach(region -> codes.add(region.code()));
    return codes;
  }

  Set<String> sectorCodes() {
    Set<String> codes = new TreeSet<>();
    sectors.forEach(sector -> codes.add(sector.code()));
    return codes;
  }
}
