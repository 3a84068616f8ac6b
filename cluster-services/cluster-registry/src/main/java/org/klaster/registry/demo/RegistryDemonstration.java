package org.klaster.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.klaster.domain.registry.Cluster;
import org.klaster.domain.registry.ClusterCoordination;
import org.klaster.domain.registry.Membership;
import org.klaster.domain.registry.Organisation;
import org.klaster.domain.registry.RegionalSeries;
import org.klaster.domain.registry.Representation;
import org.klaster.domain.shared.Person;
import org.klaster.platform.access.People;
import org.klaster.platform.demo.DemonstrationData;
import org.klaster.registry.IndicatorFile;
import org.klaster.vocabulary.registry.Kato;

/**
 * Loads clusters, organisations, memberships, representation, coordination, and the indicators of
 * one region.
 */
@ApplicationScoped
public class RegistryDemonstration implements DemonstrationData {

  /** First of the parts: the others refer to its organisations and people. */
  private static final int ORDER = 10;

  private static final LocalDate BEGIN = LocalDate.of(2024, 9, 2);

  /** BIN of the member whose membership once rested, so that dated states can be seen. */
  private static final String RESTED = "121140990101";

  private static final String INDICATOR_SOURCE =
      "Оңтүстік Қазақстан облысының әлеуметтік-экономикалық көрсеткіштері, 2005–2007 (1-кесте)";

  @PersistenceContext(unitName = "klaster")
  private EntityManager entities;

  @Inject private People people;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void load() {
    // In this order, so that the addresses of the demonstration are the same everywhere.
    Map<String, Cluster> clusters = new LinkedHashMap<>();
    clusters.put("south", InventedClusters.south());
    clusters.put("north", InventedClusters.north());
    clusters.values().forEach(entities::persist);
    Map<String, Organisation> organisations = organisations(clusters);
    represent(organisations, "firm", "Марат Жақсыбеков", "120340990017");
    represent(organisations, "farm", "Бақыт Тоқтаров", "780514399014");
    represent(organisations, "applicant", "Ольга Ким", "190640990020");
    represent(organisations, "science", "Дина Омарова", "940540990035");
    represent(organisations, "government", "Ерлан Қасымов", "110140990048");
    long coordinator = person("coordinator", "Айгүл Серікова");
    clusters
        .values()
        .forEach(c -> entities.persist(new ClusterCoordination(c.id(), coordinator, BEGIN)));
    indicators();
  }

  private Map<String, Organisation> organisations(Map<String, Cluster> clusters) {
    Map<String, Organisation> organisations = new HashMap<>();
    for (InventedOrganisation invented : InventedOrganisation.all()) {
      Organisation organisation = invented.organisation();
      entities.persist(organisation);
      organisations.put(invented.number(), organisation);
      Cluster cluster = clusters.get(invented.cluster());
      if (cluster != null) {
        Membership membership = invented.membership(cluster.id(), organisation.id());
        if (invented.number().equals(RESTED)) {
          membership.suspend(LocalDate.of(2026, 5, 4), "Жабдықты ауыстыру: өндіріс тоқтап тұр");
          membership.resume(LocalDate.of(2026, 6, 15), "Өндіріс қайта іске қосылды");
        }
        entities.persist(membership);
      }
    }
    return organisations;
  }

  private void represent(
      Map<String, Organisation> organisations, String username, String name, String number) {
    Organisation organisation = Objects.requireNonNull(organisations.get(number));
    entities.persist(new Representation(person(username, name), organisation.id(), BEGIN));
  }

  private long person(String username, String name) {
    if (people.find(username).isEmpty()) {
      entities.persist(new Person(username, name, null));
    }
    return people.idOf(username);
  }

  private void indicators() {
    var series = IndicatorFile.read(text("sko-indicators.csv")).series();
    for (int i = 0; i < series.size(); i++) {
      entities.persist(new RegionalSeries(new Kato("51"), INDICATOR_SOURCE, i + 1, series.get(i)));
    }
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(RegistryDemonstration.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
