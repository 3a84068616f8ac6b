package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path data;

  @Test
  void secretsStayTheSameBetweenTwoStarts() {
    Secrets first = Secrets.of(data);
    Secrets second = Secrets.of(data);
    assertEquals(first.databaseApplication(), second.databaseApplication());
    assertEquals(first.keycloakWeb(), second.keycloakWeb());
  }

  @Test
  void everySecretIsItsOwnAndEveryFolderHasOthers() throws IOException {
    Secrets here = Secrets.of(data);
    Secrets there = Secrets.of(Files.createDirectory(data.resolve("other")));
    assertEquals(
        5,
        Set.of(
                here.databaseApplication(),
                here.databaseOwner(),
                here.keycloakWeb(),
                here.keycloakProvisioner(),
                here.keycloakAdministration())
            .size());
    assertNotEquals(here.databaseOwner(), there.databaseOwner());
    assertTrue(here.databaseOwner().length() >= 32);
  }

  @Test
  void aSecretThatAnOlderVersionDidNotKnowIsDrawnAndTheOthersKept() throws IOException {
    Files.writeString(data.resolve("secrets.properties"), "keycloak-web=kept\n");
    Secrets secrets = Secrets.of(data);
    assertEquals("kept", secrets.keycloakWeb());
    assertEquals(secrets.databaseOwner(), Secrets.of(data).databaseOwner());
  }

  @Test
  void nobodyElseMayReadTheFile() throws IOException {
    Secrets.of(data);
    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(data.resolve("secrets.properties")));
  }
}
