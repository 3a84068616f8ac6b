package org.klaster.domain.registry;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.registry.OrganisationKind;
import org.klaster.vocabulary.registry.OrganisationSize;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.vocabulary.shared.Sphere;

/**
 * What the registry states of an organisation and may change together, its identifier aside.
 *
 * @param size null where no class is stated, as for an authority
 * @param sectors at least one, at most {@value #MAX_SECTORS}
 */
public record OrganisationProfile(
    LocalizedText name,
    Sphere sphere,
    OrganisationKind kind,
    @Nullable OrganisationSize size,
    Kato region,
    Set<Oked> sectors) {

  static final int MAX_SECTORS = 20;

  public OrganisationProfile {
    sectors = Set.copyOf(sectors);
    if (sectors.isEmpty() || sectors.size() > MAX_SECTORS) {
      throw new DomainRuleViolation("organisation.sectors", MAX_SECTORS);
    }
    if (kind == OrganisationKind.AUTHORITY && sphere != Sphere.GOVERNMENT) {
      throw new DomainRuleViolation("organisation.authority-sphere");
    }
  }

  Set<String> sectorCodes() {
    Set<String> codes = new TreeSet<>();
    sectors.forEach(sector -> codes.add(sector.code()));
    return codes;
  }
}
