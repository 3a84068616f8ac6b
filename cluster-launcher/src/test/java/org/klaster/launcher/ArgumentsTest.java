package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  private static LaunchSettings read(String... more) {
    List<String> all = new ArrayList<>(List.of("--servers=s", "--data=d", "--ear=e.ear"));
    all.addAll(List.of(more));
    return Arguments.read(
        all.toArray(String[]::new), Map.of("KLASTER_DB_OWNER_PASSWORD", "from environment"));
  }

  @Test
  void withoutOptionsTheDefaultsHold() {
    LaunchSettings settings = read();
    assertEquals(0, settings.ports().offset());
    assertNull(settings.database());
    assertNull(settings.keycloakOf());
    assertTrue(settings.demonstration());
  }

  @Test
  void relativeFoldersAreTakenFromTheWorkingFolder() {
    assertEquals(Path.of("d").toAbsolutePath(), read().data());
  }

  @Test
  void anEmptyValueCountsAsNone() {
    LaunchSettings settings = read("--keycloak-of=", "--database=", "--demo=");
    assertNull(settings.keycloakOf());
    assertNull(settings.database());
    assertTrue(settings.demonstration());
  }

  @Test
  void everyOptionArrives() {
    LaunchSettings settings =
        read(
            "--offset=300",
            "--demo=false",
            "--keycloak-of=/k",
            "--database=jdbc:postgresql://h/db?a=b",
            "--database-owner=boss");
    assertEquals(300, settings.ports().offset());
    assertFalse(settings.demonstration());
    assertEquals(Path.of("/k"), settings.keycloakOf());
    Database database = settings.database();
    assertNotNull(database);
    assertEquals("jdbc:postgresql://h/db?a=b", database.url());
    assertEquals("boss", database.owner());
    assertEquals("from environment", database.ownerPassword());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--offset=many", "--offset=-5", "--unknown=1", "--demo", "stray"})
  void whatIsNotUnderstoodIsRefusedInOneLine(String argument) {
    LaunchFailure failure = assertThrows(LaunchFailure.class, () -> read(argument));
    assertEquals(1, failure.line().lines().count());
  }

  @Test
  void aMissingFolderIsRefused() {
    LaunchFailure failure =
        assertThrows(
            LaunchFailure.class, () -> Arguments.read(new String[] {"--data=d"}, Map.of()));
    assertTrue(failure.line().contains("--servers"), failure.line());
  }
}
