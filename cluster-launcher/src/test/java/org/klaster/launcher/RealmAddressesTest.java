package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmAddressesTest {

  @Test
  void redirectsAreAllowedBeneathTheAddressesOnly() {
    String json =
        RealmAddresses.clientJson(
            new LinkedHashSet<>(List.of("http://localhost:8080", "http://localhost:8180")));
    assertEquals(
        "{\"clientId\":\"klaster-web\",\"rootUrl\":\"http://localhost:8080\","
            + "\"redirectUris\":[\"http://localhost:8080/*\",\"http://localhost:8180/*\"],"
            + "\"webOrigins\":[\"http://localhost:8080\",\"http://localhost:8180\"],"
            + "\"attributes\":{\"post.logout.redirect.uris\":"
            + "\"http://localhost:8080/*##http://localhost:8180/*\"}}",
        json);
  }

  @Test
  void aFolderWithoutKeycloakCannotBeShared(@TempDir Path folder) {
    assertThrows(LaunchFailure.class, () -> RealmAddresses.keycloakOf(folder));
  }
}
