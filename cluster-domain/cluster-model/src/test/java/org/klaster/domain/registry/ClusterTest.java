package org.klaster.domain.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klaster.vocabulary.registry.ClusterForm;
import org.klaster.vocabulary.registry.ClusterKind;
import org.klaster.vocabulary.registry.ClusterStatus;
import org.klaster.vocabulary.registry.Kato;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.shared.DomainRuleViolation;
import org.klaster.vocabulary.shared.LocalizedText;

class ClusterTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

  private final Cluster cluster = new Cluster(profile("Мақта кластері"), DAY, "");

  @Test
  void goesThroughItsStatesWithGrounds() {
    cluster.becomeCandidate(DAY.plusDays(1), "founders' meeting");
    cluster.register(DAY.plusDays(2), DAY.plusYears(3), "programme and consensus");
    cluster.beginReview(DAY.plusYears(3), "term is over");
    cluster.register(DAY.plusYears(3).plusDays(5), DAY.plusYears(6), "confirmed");
    cluster.close(DAY.plusYears(4), "merged");

    assertEquals(
        List.of(
            ClusterStatus.INITIATIVE,
            ClusterStatus.CANDIDATE,
            ClusterStatus.REGISTERED,
            ClusterStatus.REVIEW,
            ClusterStatus.REGISTERED,
            ClusterStatus.CLOSED),
        cluster.statusChanges().stream().map(ClusterStatusChange::status).toList());
    assertEquals(DAY.plusDays(2), cluster.registeredOn());
    assertEquals(DAY.plusYears(6), cluster.reviewOn());
    refused("cluster.closed", () -> cluster.describe(profile("Басқа атау")));
  }

  @Test
  void isNotRegisteredAtOnce() {
    refused("cluster.transition", () -> cluster.register(DAY, DAY.plusYears(1), "programme"));
    assertNull(cluster.registeredOn());
  }

  @Test
  void aRegistrationHasATerm() {
    cluster.becomeCandidate(DAY, "founders' meeting");
    refused("cluster.review-day", () -> cluster.register(DAY, DAY, "programme"));
    refused("cluster.ground", () -> cluster.register(DAY, DAY.plusDays(1), " "));
    assertEquals(ClusterStatus.CANDIDATE, cluster.status());
  }

  @Test
  void needsRegionsAndSectors() {
    refused("cluster.regions", () -> profile(Set.of(), Set.of(new Oked("13.10"))));
    refused("cluster.sectors", () -> profile(Set.of(new Kato("61")), Set.of()));
  }

  private static ClusterProfile profile(String name) {
    return new ClusterProfile(
        new LocalizedText(name, "", ""),
        ClusterForm.VERTICAL_CHAIN,
        ClusterKind.CLUSTER,
        new LocalizedText("Киім", "", ""),
        null,
        Set.of(new Kato("61"), new Kato("79")),
        Set.of(new Oked("13.10")));
  }

  private static ClusterProfile profile(Set<Kato> regions, Set<Oked> sectors) {
    return new ClusterProfile(
        new LocalizedText("Атау", "", ""),
        ClusterForm.SECTOR_UNION,
        ClusterKind.NETWORK,
        new LocalizedText("Ұн", "", ""),
        null,
        regions,
        sectors);
  }

  private static void refused(String code, Runnable change) {
    assertEquals(code, assertThrows(DomainRuleViolation.class, change::run).code());
  }
}
