package org.klaster.registry.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klaster.domain.registry.Organisation;
import org.klaster.vocabulary.registry.Oked;
import org.klaster.vocabulary.registry.OrganisationKind;

class InventedOrganisationTest {

  private final List<InventedOrganisation> all = InventedOrganisation.all();

  @Test
  void saysThatItIsInvented() {
    for (InventedOrganisation invented : all) {
      Organisation organisation = invented.organisation();
      assertTrue(organisation.name().kk().contains("ойдан шығарылған"), invented.number());
      assertTrue(organisation.name().ru().contains("вымышленн"), invented.number());
      assertTrue(organisation.name().en().contains("invented"), invented.number());
    }
  }

  @Test
  void theCottonChainIsWhole() {
    List<Organisation> south = south().map(InventedOrganisation::organisation).toList();
    assertTrue(south.size() >= 17);
    Set<String> sectors =
        south.stream()
            .flatMap(organisation -> organisation.sectors().stream())
            .map(Oked::code)
            .collect(Collectors.toSet());
    assertTrue(
        sectors.containsAll(
            Set.of("01.16", "01.63", "01.64", "10.41", "13.10", "13.20", "13.30", "14.13")));
    Set<OrganisationKind> kinds =
        south.stream().map(Organisation::kind).collect(Collectors.toSet());
    assertEquals(
        EnumSet.complementOf(EnumSet.of(OrganisationKind.CONSUMER, OrganisationKind.INVESTOR)),
        EnumSet.copyOf(kinds));
  }

  @Test
  void membersStandBeforeTheFirstReportedQuarter() {
    assertTrue(
        south()
            .map(invented -> invented.membership(1L, 2L).since())
            .allMatch(since -> since.isBefore(LocalDate.of(2025, 10, 1))));
  }

  private Stream<InventedOrganisation> south() {
    return all.stream().filter(invented -> invented.cluster().equals("south"));
  }
}
