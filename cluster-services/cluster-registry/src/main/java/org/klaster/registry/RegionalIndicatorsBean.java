package org.klaster.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klaster.api.registry.ImportIndicators;
import org.klaster.api.registry.ImportPreview;
import org.klaster.api.registry.IndicatorTable;
import org.klaster.api.registry.RegionIndicators;
import org.klaster.api.registry.RegionView;
import org.klaster.api.registry.RegionalIndicators;
import org.klaster.api.shared.NotFound;
import org.klaster.api.shared.RuleViolated;
import org.klaster.domain.registry.PrintedSeries;
import org.klaster.domain.registry.RegionalSeries;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.Roles;

/** Indicators of regions and their import. */
@Stateless
@RolesAllowed({
  Roles.PARTICIPANT,
  Roles.COORDINATOR,
  Roles.MINISTRY,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR
})
public class RegionalIndicatorsBean implements RegionalIndicators {

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private Reference reference;
  @Inject private AuditTrail auditTrail;

  @Override
  @PermitAll
  public RegionIndicators ofRegion(String kato) {
    RegionView region = region(kato);
    Map<String, List<PrintedSeries>> bySource = new LinkedHashMap<>();
    entities
        .createQuery(
            "select s from RegionalSeries s left join fetch s.values where s.region = :region"
                + " order by s.source, s.position",
            RegionalSeries.class)
        .setParameter("region", region.kato())
        .getResultList()
        .forEach(
            series ->
                bySource
                    .computeIfAbsent(series.source(), source -> new ArrayList<>())
                    .add(series.printed()));
    List<IndicatorTable> tables = new ArrayList<>();
    bySource.forEach((source, series) -> tables.add(IndicatorTables.of(source, series)));
    return new RegionIndicators(region, tables);
  }

  @Override
  @RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY})
  public ImportPreview preview(ImportIndicators command) {
    RegionView region = reference.requireAnyRegion("region", command.region());
    String source = FieldChecks.required("source", command.source()).strip();
    IndicatorFile file = IndicatorFile.read(command.csv());
    return new ImportPreview(
        region,
        IndicatorTables.of(source, file.series()),
        file.messages(),
        stored(region.kato(), source).size());
  }

  @Override
  @RolesAllowed({Roles.COORDINATOR, Roles.MINISTRY})
  public void confirm(ImportIndicators command) {
    ImportPreview preview = preview(command);
    if (!preview.importable()) {
      throw new RuleViolated("import.errors");
    }
    Kato region = preview.region().kato();
    String source = preview.table().source();
    stored(region, source).forEach(entities::remove);
    // The old rows have to be gone before the new ones take their places: inserts would be flushed
    // first.
    entities.flush();
    List<PrintedSeries> series = IndicatorFile.read(command.csv()).series();
    for (int i = 0; i < series.size(); i++) {
      entities.persist(new RegionalSeries(region, source, i + 1, series.get(i)));
    }
    auditTrail.changed(
        "indicators.import",
        Subject.of("region", region),
        Map.of("source", source, "rows", Integer.toString(series.size())));
  }

  private List<RegionalSeries> stored(Kato region, String source) {
    return entities
        .createQuery(
            "select s from RegionalSeries s where s.region = :region and s.source = :source",
            RegionalSeries.class)
        .setParameter("region", region)
        .setParameter("source", source)
        .getResultList();
  }

  private RegionView region(String kato) {
    try {
      return reference.region(new Kato(kato));
    } catch (DomainRuleViolation | IllegalStateException e) {
      throw (NotFound) new NotFound("region", kato).initCause(e);
    }
  }
}
