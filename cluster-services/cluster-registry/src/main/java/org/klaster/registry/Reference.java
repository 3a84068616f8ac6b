package org.klaster.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.api.registry.RegionView;
import org.klaster.api.registry.SectorView;
import org.klaster.api.shared.InvalidInput;
import org.klaster.domain.registry.Region;
import org.klaster.domain.registry.Sector;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.Oked;

/**
 * Regions and sectors in memory: migrations alone change them, so one read lasts for the life of
 * the server.
 */
@ApplicationScoped
public class Reference {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  private volatile @Nullable Map<Kato, RegionView> regions;
  private volatile @Nullable Map<Oked, SectorView> sectors;

  public List<RegionView> regions() {
    return List.copyOf(regionsByKato().values());
  }

  public List<SectorView> sectors() {
    return List.copyOf(sectorsByCode().values());
  }

  /** A region that a stored row names. */
  public RegionView region(Kato kato) {
    RegionView region = regionsByKato().get(kato);
    if (region == null) {
      throw new IllegalStateException("No region " + kato);
    }
    return region;
  }

  /** A sector that a stored row names. */
  public SectorView sector(Oked oked) {
    SectorView sector = sectorsByCode().get(oked);
    if (sector == null) {
      throw new IllegalStateException("No sector " + oked);
    }
    return sector;
  }

  /** A region that somebody typed, one of today. */
  public Kato requireRegion(String field, @Nullable String code) {
    RegionView region = requireAnyRegion(field, code);
    if (region.historical()) {
      throw new InvalidInput(field, "region.historical");
    }
    return region.kato();
  }

  /** A region that somebody typed, a historical one too. */
  public RegionView requireAnyRegion(String field, @Nullable String code) {
    String given = FieldChecks.required(field, code);
    RegionView region = regionsByKato().get(FieldChecks.value(field, () -> new Kato(given)));
    if (region == null) {
      throw new InvalidInput(field, "region.unknown", given);
    }
    return region;
  }

  public Set<Kato> requireRegions(String field, List<String> codes) {
    Set<Kato> found = new TreeSet<>(Comparator.comparing(Kato::code));
    codes.forEach(code -> found.add(requireRegion(field, code)));
    return found;
  }

  public Set<Oked> requireSectors(String field, List<String> codes) {
    Set<Oked> found = new TreeSet<>(Comparator.comparing(Oked::code));
    for (String code : codes) {
      Oked oked = FieldChecks.value(field, () -> new Oked(FieldChecks.required(field, code)));
      if (!sectorsByCode().containsKey(oked)) {
        throw new InvalidInput(field, "sector.unknown", code);
      }
      found.add(oked);
    }
    if (found.isEmpty()) {
      throw new InvalidInput(field, "required");
    }
    return found;
  }

  private Map<Kato, RegionView> regionsByKato() {
    Map<Kato, RegionView> known = regions;
    if (known == null) {
      Map<Kato, RegionView> read = new LinkedHashMap<>();
      entities
          .createQuery("select r from Region r order by r.historical, r.kato", Region.class)
          .getResultList()
          .forEach(r -> read.put(r.kato(), new RegionView(r.kato(), r.name(), r.historical())));
      known = read;
      regions = known;
    }
    return known;
  }

  private Map<Oked, SectorView> sectorsByCode() {
    Map<Oked, SectorView> known = sectors;
    if (known == null) {
      Map<Oked, SectorView> read = new LinkedHashMap<>();
      entities
          .createQuery("select s from Sector s order by s.oked", Sector.class)
          .getResultList()
          .forEach(s -> read.put(s.oked(), new SectorView(s.oked(), s.name())));
      known = read;
      sectors = known;
    }
    return known;
  }
}
